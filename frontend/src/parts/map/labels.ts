// Which words have room on the map: the more important first, none over another one.

export interface Label {
  id: string;
  /** The middle of the label on the screen. */
  at: readonly [number, number];
  lines: readonly string[];
  /** How wide the place is that it stands in. */
  room: number;
}

/** How wide a character is on average, and how high a line, in pixels at 13 px type. */
const CHARACTER = 6.6;
const LINE = 15;
/** A word may reach this far over its place before it confuses. */
const REACH = 1.25;

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length)) * CHARACTER;

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function rectangleOf({ at: [x, y], lines }: Label): Rectangle {
  const [width, height] = [widthOf(lines), lines.length * LINE];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The labels that have room in a picture of that size, the first ones preferred. `taken` are rectangles in use. */
export function labelsThatFit(labels: readonly Label[], size: { width: number; height: number }): Label[] {
  const used: Rectangle[] = [];
  return labels.filter((label) => {
    const box = rectangleOf(label);
    const inside = box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
    const fits =
      inside && widthOf(label.lines) <= label.room * REACH && !used.some((other) => meet(box, other));
    if (fits) {
      used.push(box);
    }
    return fits;
  });
}

/** "Roudnice nad Labem" → "Roudnice n. L.": the way road signs shorten it. */
export const shortName = (name: string): string =>
  name
    .replace(/-.*$/u, "")
    .replace(
      / (nad|pod|na|u) (\p{L})\S*.*$/u,
      (_, small: string, first: string) =>
        `\u00a0${small === "nad" || small === "na" ? "n." : small === "pod" ? "p." : "u"}\u00a0${first}.`,
    );
