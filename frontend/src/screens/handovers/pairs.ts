/** What the report's rows say of two organisations together, and of all of them as a matrix. */
import type { HandoversQuery } from "../../gql/graphql";

export type Row = HandoversQuery["handovers"]["rows"][number];
type Organisation = Row["from"];

/** Two organisations, or one that hands over inside itself; `there` is what went more often. */
export interface Pair {
  key: string;
  there: Row;
  back: Row | null;
  kind: "mutual" | "oneSided" | "inside";
}

const keyOf = (row: Row): string => [row.from.id, row.to.id].toSorted().join(" ");

/** Both directions of each pair together, most traffic first; the rows come most first. */
export function pairsOf(rows: readonly Row[]): Pair[] {
  const found = new Map<string, Pair>();
  for (const row of rows) {
    const key = keyOf(row);
    const pair = found.get(key);
    if (pair) {
      found.set(key, { ...pair, back: row });
    } else {
      found.set(key, { key, there: row, back: null, kind: kindOf(row) });
    }
  }
  return [...found.values()].toSorted((one, other) => trafficOf(other) - trafficOf(one));
}

function kindOf(row: Row): Pair["kind"] {
  if (row.from.id === row.to.id) {
    return "inside";
  }
  return row.back > 0 ? "mutual" : "oneSided";
}

const trafficOf = (pair: Pair): number => pair.there.sent + (pair.back?.sent ?? 0);

/** The pair in which one organisation handed over to the other. */
export const isPair = (pair: Pair, sender: string, recipient: string): boolean =>
  [pair.there, pair.back].some((row) => row?.from.id === sender && row.to.id === recipient);

/** Organisations by traffic, and how often each (row) handed over to each (column); 0 for nothing. */
export interface Grid {
  organisations: Organisation[];
  /** How many there are in all. */
  total: number;
  counts: number[][];
}

export const GRID_MOST = 20;

/** The busiest organisations against each other. */
export function gridOf(rows: readonly Row[], most = GRID_MOST): Grid {
  const traffic = new Map<string, { organisation: Organisation; sum: number }>();
  const add = (organisation: Organisation, count: number) => {
    const before = traffic.get(organisation.id)?.sum ?? 0;
    traffic.set(organisation.id, { organisation, sum: before + count });
  };
  for (const row of rows) {
    add(row.from, row.sent);
    add(row.to, row.sent);
  }
  const busiest = [...traffic.values()]
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, most)
    .map(({ organisation }) => organisation);
  const counts = busiest.map((from) =>
    busiest.map((to) => rows.find((row) => row.from.id === from.id && row.to.id === to.id)?.sent ?? 0),
  );
  return { organisations: busiest, total: traffic.size, counts };
}

/** Where the five steps of the scale begin. */
export const STEPS = [1, 5, 8, 12, 15] as const;

/** The step of the scale that a count lies in, null for nothing. */
export function stepOf(count: number): number | null {
  const step = STEPS.findLastIndex((from) => count >= from);
  return step < 0 ? null : step;
}
