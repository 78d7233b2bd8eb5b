import { describe, expect, test } from "vitest";
import type { LimitPartsFragment } from "../../gql/graphql";
import {
  amountOf,
  inputOf,
  minutesOf,
  refusedFields,
  type Typed,
  typedOf,
  unreadable,
  workdayOf,
} from "./terms";

const limit = (name: LimitPartsFragment["name"], minutes: number): LimitPartsFragment => ({
  __typename: "Limit",
  for: "ROUTINE",
  name,
  minutes,
  default: minutes,
  least: 15,
  most: 2 * minutes,
  until: "2026-11-24T09:42:00Z",
});
const limits = [limit("ACKNOWLEDGE", 960), limit("EXPIRE", 15 * 480)];
const typed: Typed = typedOf({ opens: 480, closes: 960, limits });

describe("a limit", () => {
  test.each([
    [960, 480, { amount: "2", unit: "days" }],
    [960, 360, { amount: "16", unit: "hours" }],
    [30, 480, { amount: "30", unit: "minutes" }],
  ])("of %i minutes in a day of %i is shown whole", (minutes, workday, want) => {
    expect(amountOf(minutes, workday)).toEqual(want);
  });

  test.each([
    ["1,5", "days", 720],
    ["1.5", "hours", 90],
    [" 20 ", "minutes", 20],
    ["", "days", null],
    ["dva", "days", null],
    ["-1", "days", null],
    ["99999", "days", null],
  ] as const)("typed as “%s” %s is %s minutes", (amount, unit, want) => {
    expect(minutesOf({ amount, unit }, 480)).toBe(want);
  });
});

describe("the form", () => {
  test("sends back what it was given", () => {
    expect(inputOf(typed, limits)).toEqual({
      opens: 480,
      closes: 960,
      limits: [
        { for: "ROUTINE", name: "ACKNOWLEDGE", minutes: 960 },
        { for: "ROUTINE", name: "EXPIRE", minutes: 7200 },
      ],
    });
  });

  test("counts a day by the hours that are typed", () => {
    const shorter = { ...typed, opens: "9", closes: "15:00" };
    expect(workdayOf(shorter)).toBe(360);
    expect(inputOf(shorter, limits)?.limits[0]?.minutes).toBe(720);
  });

  test("sends nothing that can not be read, and says where", () => {
    const wrong: Typed = {
      ...typed,
      closes: "večer",
      limits: { ...typed.limits, "ROUTINE.EXPIRE": { amount: "?", unit: "days" } },
    };
    expect(inputOf(wrong, limits)).toBeNull();
    expect(unreadable(wrong, limits).map((one) => one.id)).toEqual(["terms-closes", "terms-ROUTINE-EXPIRE"]);
  });

  test("says the bounds where the server refuses", () => {
    const fields = [
      { path: "limits.ROUTINE.ACKNOWLEDGE", code: "out_of_bounds" },
      { path: "input.limits.ROUTINE.EXPIRE", code: "out_of_order" },
      { path: "opens", code: "out_of_bounds" },
    ];
    const said = refusedFields(fields, limits, 480);
    expect(said.map(({ id, text }) => ({ id, text: text.replaceAll("\u00a0", " ") }))).toEqual([
      { id: "terms-ROUTINE-ACKNOWLEDGE", text: "Nejméně 15 min, nejvýš 4 dny." },
      { id: "terms-ROUTINE-EXPIRE", text: "Musí být aspoň o den delší než upozornění vedení a připomenutí." },
      { id: "terms-opens", text: "Pracovní den má mít 4 až 14 hodin, mezi 5:00 a 22:00, po čtvrthodinách." },
    ]);
  });
});
