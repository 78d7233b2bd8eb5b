// Hatching and dots: what is missing differs from what there is also without colour.

export interface PatternsProps {
  id: string;
  /** Of the group in which they are used: the drawing keeps its size on the screen. */
  scale: number;
}

/** The `fill` of a tone that is drawn and not coloured; undefined where a class colours it. */
export function patternOf(id: string, tone: string): string | undefined {
  return tone === "gap" || tone === "thin" ? `url(#${id}-${tone})` : undefined;
}

export function Patterns({ id, scale }: PatternsProps) {
  const shrink = 1 / scale;
  return (
    <defs>
      <pattern
        id={`${id}-gap`}
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${shrink}) rotate(45)`}
      >
        <rect className="map__blank" width="9" height="9" />
        <path className="map__hatch" d="M0 0v9" />
      </pattern>
      <pattern
        id={`${id}-thin`}
        width="10"
        height="10"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${shrink})`}
      >
        <rect className="map__cell--m0" width="10" height="10" />
        <circle className="map__dot" cx="2.5" cy="2.5" r="1.3" />
        <circle className="map__dot" cx="7.5" cy="7.5" r="1.3" />
      </pattern>
    </defs>
  );
}
