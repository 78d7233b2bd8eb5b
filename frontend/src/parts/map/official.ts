// The ground as it really is: official boundaries where an operator has imported those of all districts.
import { type Ground, project, SCHEMATIC } from "./ground";

export interface Boundary {
  /** "District/4205". */
  ref: string;
  /** Corners "longitude,latitude" joined by spaces, rings by semicolons. */
  rings: string;
}

type Corner = readonly [number, number];

const ringsOf = (text: string): Corner[][] =>
  text.split(";").map((ring) =>
    ring.split(" ").map((corner) => {
      const [lon, lat] = corner.split(",").map(Number);
      const [x, y] = project(lat ?? 0, lon ?? 0);
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    }),
  );

const shapeOf = (rings: readonly Corner[][]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join("L")}Z`).join("");

/** One edge, whichever side it is walked from. */
const edgeKey = (a: Corner, b: Corner): string => {
  const [one, other] = [a.join(" "), b.join(" ")];
  return one < other ? `${one}L${other}` : `${other}L${one}`;
};

/** The edges of one region's districts that are not shared by two of them. */
function borderOf(districts: readonly Corner[][][]): string {
  const seen = new Map<string, number>();
  for (const ring of districts.flat()) {
    for (const [i, corner] of ring.entries()) {
      const key = edgeKey(corner, ring[(i + 1) % ring.length] ?? corner);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return [...seen]
    .filter(([, times]) => times === 1)
    .map(([key]) => `M${key}`)
    .join("");
}

/** The schematic ground unless every district has its boundary: half a map of each kind would mislead. */
export function groundOf(boundaries: readonly Boundary[]): Ground {
  const rings = new Map(
    boundaries.map(({ ref, rings: text }) => [ref.replace(/^District\//, ""), ringsOf(text)]),
  );
  if (SCHEMATIC.cells.some((cell) => !rings.has(cell.code))) {
    return SCHEMATIC;
  }
  const cells = SCHEMATIC.cells.map((cell) => ({
    ...cell,
    middle: cell.seat,
    shape: shapeOf(rings.get(cell.code) ?? []),
  }));
  const regions = SCHEMATIC.regions.map((region) => ({
    ...region,
    border: borderOf(
      cells.filter((cell) => cell.region === region.code).map((cell) => rings.get(cell.code) ?? []),
    ),
  }));
  return { cells, regions, official: true };
}
