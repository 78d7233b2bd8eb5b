// Points of the map, with those that would lie over one another drawn as one with their number.
import { type Fit, onScreen, project } from "./ground";

export type PointTone = "plain" | "mine" | "near";

export interface MapPoint {
  id: string;
  /** Degrees WGS84. A secret address has none and is never a point. */
  lat: number;
  lon: number;
  label: string;
  tone?: PointTone | undefined;
}

export interface PointGroup {
  /** The id of its first point. */
  id: string;
  at: [number, number];
  points: MapPoint[];
}

/** Nearer than this, in pixels, and two points could not be told apart or pressed. */
const APART = 24;

/** The points that are to be seen, grouped in the order in which they came. */
export function groupsOf(points: readonly MapPoint[], fit: Fit): PointGroup[] {
  const groups: PointGroup[] = [];
  for (const point of points) {
    const at = onScreen(fit, project(point.lat, point.lon));
    if (at[0] < 0 || at[1] < 0 || at[0] > fit.width || at[1] > fit.height) {
      continue;
    }
    const near = groups.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < APART);
    if (near) {
      near.points.push(point);
    } else {
      groups.push({ id: point.id, at, points: [point] });
    }
  }
  return groups;
}
