import { describe, expect, test } from "vitest";
import {
  addressOf,
  askFrom,
  fileOf,
  lengthOf,
  monthsBefore,
  offeredMonths,
  presetMonths,
  presetOf,
} from "./ask";

const NOW = new Date("2026-11-28T12:00:00Z");
const SENT = { scope: "SENT", toward: null } as const;

describe("what the address asks for", () => {
  test("is the last twelve months where it says nothing", () => {
    expect(askFrom("", SENT, NOW)).toEqual({ ...SENT, from: "2025-12", until: "2026-11" });
  });

  test("is read back as it was written", () => {
    const ask = { scope: "DISTRICT", toward: "4205", from: "2026-01", until: "2026-03" } as const;
    expect(askFrom(addressOf(ask).split("?")[1] ?? "", SENT, NOW)).toEqual(ask);
    expect(fileOf(ask)).toBe("/predavani/vysledky.xlsx?ci=orp&kde=4205&od=2026-01&do=2026-03");
  });

  test.each(["od=2026-13&do=2026-01", "od=2026-05&do=2026-04", "od=2020-01&do=2026-04", "od=2026-05"])(
    "falls back for %s",
    (search) => {
      expect(askFrom(search, SENT, NOW)).toMatchObject({ from: "2025-12", until: "2026-11" });
    },
  );
});

test("months count across the year", () => {
  expect(monthsBefore("2026-02", 3)).toBe("2025-11");
  expect(monthsBefore("2026-12", 12)).toBe("2025-12");
  expect(lengthOf({ from: "2025-12", until: "2026-11" })).toBe(12);
  expect(lengthOf({ from: "2026-02", until: "2026-01" })).toBe(0);
});

test("presets name their spans", () => {
  expect(presetMonths("lastYear", NOW)).toEqual({ from: "2025-01", until: "2025-12" });
  expect(presetOf({ from: "2026-01", until: "2026-11" }, NOW)).toBe("thisYear");
  expect(presetOf({ from: "2026-01", until: "2026-10" }, NOW)).toBeNull();
});

test("a month that is asked for can be chosen, however old", () => {
  const offered = offeredMonths(NOW, { from: "2019-01", until: "2019-02" });
  expect(offered[0]).toBe("2026-11");
  expect(offered.slice(-2)).toEqual(["2019-02", "2019-01"]);
});
