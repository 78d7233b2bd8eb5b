import { describe, expect, it } from "vitest";
import { STATE_LOOK } from "../../parts/StateBadge";
import { countOf, GROUPS, groupsFor, KEYS } from "./glossary";

const found = (query: string) => groupsFor(query).flatMap(({ words }) => words.map(({ id }) => id));

describe("glossary", () => {
  it("explains every state of a referral", () => {
    const states = GROUPS.flatMap(({ words }) => words.flatMap(({ state }) => state ?? []));
    expect(states.toSorted()).toEqual(Object.keys(STATE_LOOK).toSorted());
  });

  it("has each place of the address once", () => {
    const ids = [...GROUPS, ...GROUPS.flatMap(({ words }) => words)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(KEYS.map(({ id }) => id)).size).toBe(KEYS.length);
  });

  it("shows everything where nothing is looked for", () => {
    expect(countOf(groupsFor(" "))).toBe(countOf(GROUPS));
  });

  it("finds a term by its beginning, without accents and in any case", () => {
    expect(found("SITA")).toEqual(["facilitator"]);
    expect(found("v poradniku")).toEqual(["state-waitlisted"]);
  });

  it("looks into the explanations where no term fits", () => {
    expect(found("přístřeší")).toEqual(["target-group"]);
  });

  it("says so where there is no such word", () => {
    expect(found("xyzzy")).toEqual([]);
  });
});
