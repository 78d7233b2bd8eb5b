/** A bar as long as the part is of the whole; the number stands beside it. */
export function Bar({ part, whole, tone = "river" }: { part: number; whole: number; tone?: string }) {
  const share = whole > 0 ? Math.max(part > 0 ? 0.5 : 0, (100 * part) / whole) : 0;
  return (
    <svg className={`bar bar--${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar__ground" width="100" height="8" />
      <rect className="bar__part" width={share} height="8" />
    </svg>
  );
}
