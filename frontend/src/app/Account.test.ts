import { expect, test } from "vitest";
import { initialsOf } from "./Account";
import { isChange } from "./change";

test.each([
  ["Jana Vondrušková", "JV"],
  ["Mgr. Petra Anna Kalousová", "PK"],
  ["Šárka", "Š"],
  ["", ""],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("only a well-formed nudge is believed", () => {
  expect(isChange({ noun: "ATTEMPT", id: "a" })).toBe(true);
  for (const other of [null, undefined, "ATTEMPT", {}, { noun: "ATTEMPT" }, { noun: "SECRET", id: "a" }]) {
    expect(isChange(other)).toBe(false);
  }
});
