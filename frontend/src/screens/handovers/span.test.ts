import { describe, expect, test } from "vitest";
import {
  addressOfSpan,
  dayFromText,
  isDay,
  presetOf,
  presetSpan,
  spanFromAddress,
  textOfDay,
  today,
} from "./span";

const NOW = new Date("2026-11-22T23:30:00Z");

describe("the span of a report", () => {
  test("today is Prague's day", () => {
    expect(today(NOW)).toBe("2026-11-23");
  });

  test("twelve months end today", () => {
    expect(presetSpan("year", NOW)).toEqual({ from: "2025-11-24", until: "2026-11-23" });
  });

  test("thirty days count today", () => {
    expect(presetSpan("month", NOW)).toEqual({ from: "2026-10-25", until: "2026-11-23" });
  });

  test("a leap day has a year before it", () => {
    expect(presetSpan("year", new Date("2028-02-29T12:00:00Z")).from).toBe("2027-03-01");
  });

  test("the address carries it and back", () => {
    const span = { from: "2026-01-01", until: "2026-03-31" };
    expect(spanFromAddress(addressOfSpan(span).split("?")[1] ?? "", NOW)).toEqual(span);
  });

  test("nonsense in the address becomes the last twelve months", () => {
    expect(spanFromAddress("od=2026-02-31&do=zitra", NOW)).toEqual(presetSpan("year", NOW));
    expect(isDay("2026-02-31")).toBe(false);
  });

  test("a preset is recognised by its days", () => {
    expect(presetOf(presetSpan("thisYear", NOW), NOW)).toBe("thisYear");
    expect(presetOf({ from: "2026-01-02", until: "2026-11-23" }, NOW)).toBeNull();
  });
});

test("a day may be written in several ways", () => {
  for (const text of ["1. 3. 2026", "1.3.2026", "01/03/2026", "2026-03-01", " 1 3 2026 "]) {
    expect(dayFromText(text)).toBe("2026-03-01");
  }
  expect(dayFromText(textOfDay("2026-11-22"))).toBe("2026-11-22");
  for (const text of ["", "31. 2. 2026", "zítra", "1. 3.", "1. 3. 26"]) {
    expect(dayFromText(text)).toBeNull();
  }
});
