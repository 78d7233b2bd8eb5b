// The geometry of scripts/map.mjs: plain points [x, y], polygons as lists of points.

/** The part of a polygon that is nearer to `from` than to `to`. The edges it gets are marked with `mark`. */
export function nearerHalf(polygon, [from, to], mark) {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [nx, ny] = [to[0] - from[0], to[1] - from[1]];
  const side = ([x, y]) => (x - mx) * nx + (y - my) * ny;
  const kept = [];
  for (const [i, here] of polygon.entries()) {
    const next = polygon[(i + 1) % polygon.length];
    const [a, b] = [side(here.at), side(next.at)];
    if (a <= 0) kept.push(here);
    if (a < 0 !== b < 0 && a !== b) {
      const t = a / (a - b);
      const at = here.at.map((v, axis) => v + t * (next.at[axis] - v));
      // an edge belongs to the point that it starts from
      kept.push({ at, edge: a <= 0 ? mark : here.edge });
    }
  }
  return kept;
}

/** A field of numbers over a grid with the given step, by what each grid point says. */
export function fieldOver([width, height], step, valueAt) {
  const [columns, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => valueAt([column * step, row * step])),
  );
  return { columns, rows, step, values };
}

/** The longest closed line along which the field is 0, by marching squares. */
export function zeroLine(field) {
  const next = new Map();
  for (let row = 0; row + 1 < field.rows; row++) {
    for (let column = 0; column + 1 < field.columns; column++) {
      for (const [from, to] of crossings(field, [column, row])) next.set(String(from), { from, to });
    }
  }
  let longest = [];
  while (next.size > 0) {
    const line = [];
    let [key] = next.keys();
    for (let piece = next.get(key); piece; piece = next.get(key)) {
      next.delete(key);
      line.push(piece.from);
      key = String(piece.to);
    }
    if (line.length > longest.length) longest = line;
  }
  return longest;
}

/** The pieces of the line inside one square, each with the positive side on its right. */
function crossings({ values, step }, [column, row]) {
  const corners = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  const at = ([x, y]) => values[y][x];
  const [entering, leaving] = [[], []];
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % 4];
    if (at(a) > 0 === at(b) > 0) continue;
    // the same end first, so that neighbouring squares meet in the very same point
    const [p, q] = String(a) < String(b) ? [a, b] : [b, a];
    const t = at(p) / (at(p) - at(q));
    const point = p.map((v, axis) => (v + t * (q[axis] - v)) * step);
    (at(a) > 0 ? leaving : entering).push(point);
  }
  return leaving.map((from, i) => [from, entering[i]]);
}

/** Fewer points, none further than `tolerance` from the closed line (Douglas and Peucker). */
export function simplified(line, tolerance) {
  const half = Math.floor(line.length / 2);
  return [
    ...thinned(line.slice(0, half + 1), tolerance),
    ...thinned([...line.slice(half), line[0]], tolerance),
  ];
}

function thinned(line, tolerance) {
  const [first, last] = [line[0], line.at(-1)];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  let [furthest, far] = [0, tolerance];
  for (const [i, [x, y]] of line.entries()) {
    const away =
      Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (away > far) [furthest, far] = [i, away];
  }
  if (furthest === 0) return [first];
  return [...thinned(line.slice(0, furthest + 1), tolerance), ...thinned(line.slice(furthest), tolerance)];
}

/** The middle of the area. */
export function middleOf(points) {
  let [area, x, y] = [0, 0, 0];
  for (const [i, a] of points.entries()) {
    const b = points[(i + 1) % points.length];
    const cross = a[0] * b[1] - b[0] * a[1];
    area += cross;
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
  }
  return area === 0 ? points[0] : [x / (3 * area), y / (3 * area)];
}
