import { describe, expect, test } from "vitest";
import { gridOf, isPair, pairsOf, type Row, stepOf } from "./pairs";

const NO_WAIT = { __typename: "HandoverWait", minutes: null, count: 0 } as const;
const organisation = (id: string) => ({ __typename: "OrganisationRef", id, name: id.toUpperCase() }) as const;

function row(from: string, to: string, sent: number, back = 0): Row {
  return {
    __typename: "Handover",
    from: organisation(from),
    to: organisation(to),
    sent,
    back,
    decided: 0,
    accepted: 0,
    firstContacts: 0,
    waiting: 0,
    closed: 0,
    lastSentAt: "2026-11-20T08:00:00Z",
    toAnswer: NO_WAIT,
    toDecision: NO_WAIT,
    toContact: NO_WAIT,
  };
}

const ROWS = [
  row("school", "club", 9),
  row("town", "club", 6, 5),
  row("club", "town", 5, 6),
  row("club", "club", 2, 2),
];

describe("two organisations together", () => {
  test("both directions stand side by side, the busiest pair first", () => {
    const pairs = pairsOf(ROWS);
    expect(pairs.map(({ kind }) => kind)).toEqual(["mutual", "oneSided", "inside"]);
    expect([pairs[0]?.there.sent, pairs[0]?.back?.sent]).toEqual([6, 5]);
  });

  test("a tie is mutual by its count also where the way back is not listed", () => {
    expect(pairsOf([row("town", "club", 6, 1)])[0]?.kind).toBe("mutual");
  });

  test("a direction finds its pair", () => {
    const found = pairsOf(ROWS).filter((pair) => isPair(pair, "club", "town"));
    expect(found).toHaveLength(1);
    expect(pairsOf(ROWS).filter((pair) => isPair(pair, "club", "school"))).toHaveLength(0);
  });
});

describe("the matrix", () => {
  test("has the busiest first, in rows and in columns, and says how many there are", () => {
    const grid = gridOf(ROWS);
    expect(grid.organisations.map(({ id }) => id)).toEqual(["club", "town", "school"]);
    expect(grid.counts).toEqual([
      [2, 5, 0],
      [6, 0, 0],
      [9, 0, 0],
    ]);
    expect(gridOf(ROWS, 2)).toMatchObject({
      total: 3,
      counts: [
        [2, 5],
        [6, 0],
      ],
    });
  });

  test("shades have five steps and nothing has none", () => {
    expect([0, 1, 4, 5, 8, 12, 15, 400].map(stepOf)).toEqual([null, 0, 0, 1, 2, 3, 4, 4]);
  });
});
