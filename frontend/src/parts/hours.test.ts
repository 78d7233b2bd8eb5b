import { describe, expect, it } from "vitest";
import { parseSpans, spansText, weekLines } from "./hours";

const morning = { from: 480, until: 720 };
const noon = { from: 780, until: 990 };

describe("hours", () => {
  it("are written and read back", () => {
    expect(spansText([morning, noon])).toBe("8–12, 13–16:30");
    expect(parseSpans(spansText([morning, noon]))).toEqual([morning, noon]);
  });

  it.each(["8-12,13-16:30", "8:00 – 12:00; 13.00 až 16.30", "8–12 a 13–16:30"])(
    "are read as people type them: %s",
    (text) => {
      expect(parseSpans(text)).toEqual([morning, noon]);
    },
  );

  it.each(["8", "8-", "12-8", "8-25", "8-12-13", "8-12, 11-13", "ráno", "8:75-9"])(
    "are not guessed: %s",
    (text) => {
      expect(parseSpans(text)).toBeNull();
    },
  );

  it("of equal days stand together", () => {
    const week = [[morning], [morning], [morning], [noon], [morning], [], []];
    expect(weekLines(week)).toEqual([
      { days: "po–st, pá", times: "8–12" },
      { days: "čt", times: "13–16:30" },
    ]);
    expect(parseSpans(" ")).toEqual([]);
  });
});
