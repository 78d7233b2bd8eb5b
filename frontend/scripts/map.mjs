// `npm run map`: draws src/parts/map/cells.json, the schematic map of the 206 districts (ORP), from the seats in
// ../seed/reference. No boundary is real: a cell is what lies nearest to a seat, the outline is a line around all
// seats, the rivers are a handful of points drawn by hand for orientation.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fieldOver, middleOf, nearerHalf, simplified, zeroLine } from "./map-shapes.mjs";

const OUT = fileURLToPath(new URL("../src/parts/map/cells.json", import.meta.url));
const reference = (name) =>
  readFileSync(new URL(`../../seed/reference/${name}.csv`, import.meta.url), "utf8");

/** The plane of the map: x to the east, y to the south; `scale` units make one degree of latitude. */
const FRAME = { west: 11.93, north: 51.2, scale: 320, squeeze: 0.6455, width: 1465, height: 860 };
const KM = FRAME.scale / 111.2;
/** The outline lies about as far from the outer seats, and bays narrower than twice the second are filled. */
const AROUND = 15 * KM;
const GRID = 2 * KM;
/** Not a whole number of steps: the outline never runs through a point of the grid. */
const BAY = 10.3 * GRID;
const SMOOTH = 0.9 * KM;

const RIVERS = {
  Labe: "50.73,15.61 50.63,15.62 50.36,15.92 50.21,15.83 50.04,15.78 50.03,15.2 50.19,15.04 50.19,14.66 50.35,14.47 50.43,14.26 50.53,14.13 50.66,14.04 50.78,14.21",
  Vltava:
    "48.66,14.28 48.81,14.32 48.97,14.47 49.22,14.42 49.51,14.17 49.82,14.43 50.08,14.42 50.24,14.31 50.35,14.47",
  Ohře: "50.08,12.37 50.18,12.64 50.23,12.87 50.38,13.2 50.33,13.55 50.36,13.8 50.42,14.1 50.53,14.13",
  Berounka: "49.75,13.38 49.9,13.6 49.96,14.07 50,14.4",
  Morava:
    "50.08,16.94 49.88,16.87 49.7,17.08 49.59,17.25 49.3,17.39 49.21,17.53 49.07,17.46 48.85,17.13 48.7,16.97",
  Dyje: "48.85,16.05 48.74,16.4 48.86,16.65 48.76,16.88 48.7,16.97",
  Odra: "49.66,17.83 49.72,18.05 49.83,18.27 49.91,18.36",
};

/** The rows of a table of plain cells. */
function rowsOf(name) {
  const [header, ...lines] = reference(name).trim().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    if (cells.length !== columns.length)
      throw new Error(`${name}: a row that this simple reading cannot split: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

const project = ([lat, lon]) => [
  (lon - FRAME.west) * FRAME.squeeze * FRAME.scale,
  (FRAME.north - lat) * FRAME.scale,
];
const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const round = ([x, y]) => [Math.round(x), Math.round(y)];

/** Whole coordinates, not steps: neighbours repeat each other's corners, which compresses better. */
const path = (points) => `M${points.map((point) => round(point).join(" ")).join("L")}`;

/** A smooth line around all seats: they are blown up, and the result is shrunk back, which fills the bays. */
function outlineAround(seats) {
  const room = AROUND + BAY + 4 * GRID;
  const plane = [FRAME.width + 2 * room, FRAME.height + 2 * room];
  const points = seats.map(({ at }) => at.map((v) => v + room));
  const grown = fieldOver(plane, GRID, (p) => AROUND + BAY - Math.min(...points.map((q) => distance(p, q))));
  const outside = [];
  for (const [row, values] of grown.values.entries()) {
    for (const [column, value] of values.entries()) {
      if (value <= 0 && value > -2 * GRID) outside.push([column * GRID, row * GRID]);
    }
  }
  const inside = ([x, y]) => grown.values[Math.round(y / GRID)][Math.round(x / GRID)] > 0;
  const shrunk = fieldOver(plane, GRID, (p) =>
    inside(p) ? Math.min(...outside.map((q) => distance(p, q))) - BAY : -BAY,
  );
  return simplified(zeroLine(shrunk), SMOOTH).map((at) => at.map((v) => v - room));
}

/** What lies nearest to each seat, as points that know which seat lies behind the edge they start. */
function cellsOf(seats, outline) {
  return seats.map((seat) => {
    let polygon = outline.map((at) => ({ at, edge: null }));
    const others = seats
      .filter((other) => other !== seat)
      .sort((a, b) => distance(a.at, seat.at) - distance(b.at, seat.at));
    for (const other of others) polygon = nearerHalf(polygon, [seat.at, other.at], other);
    return { seat, polygon };
  });
}

/** The edges between a cell and whatever is not in its region. */
function borderOf(cells, counts) {
  const pieces = [];
  for (const { seat, polygon } of cells) {
    for (const [i, { at, edge }] of polygon.entries()) {
      const end = polygon[(i + 1) % polygon.length].at;
      if (counts(seat, edge) && distance(at, end) > 0.5) pieces.push(path([at, end]));
    }
  }
  return pieces.join("");
}

const seats = rowsOf("districts").map((row) => ({ ...row, at: project([Number(row.lat), Number(row.lon)]) }));
const cells = cellsOf(seats, outlineAround(seats));
const drawing = {
  frame: FRAME,
  cells: cells.map(({ seat, polygon }) => ({
    code: seat.code,
    name: seat.name,
    region: seat.region,
    seat: round(seat.at),
    middle: round(middleOf(polygon.map(({ at }) => at))),
    population: Number(seat.population),
    shape: `${path(polygon.map(({ at }) => at))}Z`,
  })),
  regions: rowsOf("regions").map(({ code, name }) => ({
    code,
    name,
    border: borderOf(cells, (seat, other) => seat.region === code && other?.region !== code),
  })),
  rivers: Object.entries(RIVERS).map(([name, points]) => ({
    name,
    line: path(points.split(" ").map((point) => project(point.split(",").map(Number)))),
  })),
};
const text = `{\n${Object.entries(drawing)
  .map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  .join(",\n")}\n}\n`;

if (process.argv.includes("--check")) {
  if (readFileSync(OUT, "utf8") !== text) {
    console.error("map: cells.json is not what `npm run map` draws");
    process.exit(1);
  }
} else {
  writeFileSync(OUT, text);
}
console.log(`map: ${drawing.cells.length} cells`);
