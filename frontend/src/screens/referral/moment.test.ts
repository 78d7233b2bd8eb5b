import { expect, test } from "vitest";
import { dayAhead, dayIn, daysBack, hourIn, hourOfText, momentOfPrague } from "./moment";

test("a day and an hour in Prague are a moment, in winter and in summer", () => {
  expect(momentOfPrague("2026-11-20", "09:42")).toBe("2026-11-20T08:42:00.000Z");
  expect(momentOfPrague("2026-07-01", "09:42")).toBe("2026-07-01T07:42:00.000Z");
  expect(momentOfPrague("2026-07-01", "00:15")).toBe("2026-06-30T22:15:00.000Z");
  expect(momentOfPrague("", "09:42")).toBeNull();
});

test("a moment shows its day and hour in Prague, also shortly before midnight", () => {
  const late = new Date("2026-11-20T23:30:00Z");
  expect([dayIn(late), hourIn(late)]).toEqual(["2026-11-21", "00:30"]);
});

test("days ahead go over the end of a month and the change of the clock", () => {
  expect(dayAhead(14, new Date("2026-10-20T10:00:00Z"))).toBe("2026-11-03");
  expect(dayAhead(0, new Date("2026-11-20T23:30:00Z"))).toBe("2026-11-21");
});

test("an hour is read as people write it", () => {
  expect(["9:30", "9.30", "930", "0930", " 9 ", "23:59"].map(hourOfText)).toEqual([
    "09:30",
    "09:30",
    "09:30",
    "09:30",
    "09:00",
    "23:59",
  ]);
  expect(["", "24:00", "9:60", "ráno", "9:3"].map(hourOfText)).toEqual([null, null, null, null, null]);
});

test("the days back begin with today", () => {
  expect(daysBack(2, new Date("2026-03-01T10:00:00Z"))).toEqual(["2026-03-01", "2026-02-28", "2026-02-27"]);
});
