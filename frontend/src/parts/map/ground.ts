// What the schematic map stands on: 206 cells, 14 regions, where a place lies on it. Drawn by scripts/map.mjs.
import drawing from "./cells.json";

export interface GroundCell {
  /** The district's code, "4205". */
  code: string;
  name: string;
  region: string;
  seat: readonly [number, number];
  middle: readonly [number, number];
  population: number;
  shape: string;
}

export interface GroundRegion {
  /** NUTS 3, "CZ042". */
  code: string;
  name: string;
  border: string;
}

export const CELLS = drawing.cells as unknown as readonly GroundCell[];
export const REGIONS: readonly GroundRegion[] = drawing.regions;
export const RIVERS = drawing.rivers;

/** What a map is drawn on. */
export interface Ground {
  cells: readonly GroundCell[];
  regions: readonly GroundRegion[];
  /** The boundaries are real, not schematic. */
  official: boolean;
}

export const SCHEMATIC: Ground = { cells: CELLS, regions: REGIONS, official: false };

/** A rectangle on the ground. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How the ground is laid on the screen: screen = ground × scale + shift. */
export interface Fit {
  width: number;
  height: number;
  scale: number;
  x: number;
  y: number;
  /** What of the ground is to be seen. */
  seen: Box;
}

const { frame } = drawing;
const COUNTRY: Box = { left: 0, top: 0, width: frame.width, height: frame.height };
/** Free ground around a region, in units of the ground. */
const MARGIN = 12;
/** No region is drawn flatter or taller than this, height by width. */
const FLATTEST = 0.62;
const TALLEST = 1.05;

/** Where a point of the country lies on the ground; degrees WGS84. */
export const project = (lat: number, lon: number): [number, number] => [
  (lon - frame.west) * frame.squeeze * frame.scale,
  (frame.north - lat) * frame.scale,
];

/** The country, or the region with that code; the country where there is no such region. */
export function boxOf(region?: string | null, cells: readonly GroundCell[] = CELLS): Box {
  const corners = cells.filter((cell) => cell.region === region).flatMap((cell) => cornersOf(cell.shape));
  if (corners.length === 0) {
    return COUNTRY;
  }
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { left, top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top };
}

export function cornersOf(shape: string): [number, number][] {
  const numbers = (shape.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

/** Lays the box into a width on the screen, in its middle. */
export function fitOf(box: Box, width: number): Fit {
  const height = Math.round(width * Math.min(Math.max(box.height / box.width, FLATTEST), TALLEST));
  const scale = Math.min(width / box.width, height / box.height);
  const [x, y] = [
    (width - box.width * scale) / 2 - box.left * scale,
    (height - box.height * scale) / 2 - box.top * scale,
  ];
  const seen = { left: -x / scale, top: -y / scale, width: width / scale, height: height / scale };
  return { width, height, scale, x, y, seen };
}

/** From the ground to the screen. */
export const onScreen = (fit: Fit, [x, y]: readonly [number, number]): [number, number] => [
  x * fit.scale + fit.x,
  y * fit.scale + fit.y,
];
