import { describe, expect, test } from "vitest";
import { checkDraft, emptyDraft, errorsFromServer, inputOf } from "./draft";

const HOME = { ref: "District/4205", name: "Litoměřice", district: "Litoměřice" };

describe("a draft", () => {
  test("starts with what a routine referral needs", () => {
    const draft = emptyDraft(HOME);
    expect(draft).toMatchObject({
      urgency: "ROUTINE",
      reach: "THROUGH_SENDER",
      language: "cs",
      staysIn: HOME,
    });
  });

  test("lacks only a need and an age", () => {
    expect(checkDraft(emptyDraft(HOME))).toEqual({ needs: "missing", ageBand: "missing" });
    expect(inputOf("s1", emptyDraft(HOME))).toBeNull();
  });

  test("is sent without a name", () => {
    const draft = { ...emptyDraft(HOME), needs: ["debts"], ageBand: "19-26" };
    expect(checkDraft(draft)).toEqual({});
    expect(inputOf("s1", draft)).toEqual({
      service: "s1",
      mode: "ANONYMOUS",
      needs: ["debts"],
      ageBand: "19-26",
      staysIn: "District/4205",
      urgency: "ROUTINE",
      reach: "THROUGH_SENDER",
      language: "cs",
      interpreter: false,
      note: null,
      safeHours: null,
    });
  });

  test("holds at most ten needs", () => {
    const needs = Array.from({ length: 11 }, (_, index) => `need${index}`);
    expect(checkDraft({ ...emptyDraft(HOME), needs, ageBand: "x" })).toEqual({ needs: "too_many" });
  });
});

test("the server's complaints land at their fields", () => {
  expect(
    errorsFromServer([
      { path: "input.ageBand", code: "unknown" },
      { path: "input.needs[2]", code: "unknown" },
      { path: "input.service", code: "unknown" },
    ]),
  ).toEqual({ ageBand: "unknown", needs: "unknown" });
});
