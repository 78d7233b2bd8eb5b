import { expect, test } from "vitest";
import { shareOf, workingTime } from "./working-time";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("working time is told by its two largest parts, a day having eight hours", () => {
  const told = [0, 59, 60, 200, 479, 480, 541, 960, 2 * 480 + 5 * 60 + 20, 5 * 480].map((minutes) =>
    plain(workingTime(minutes)),
  );
  expect(told).toEqual([
    "0 min",
    "59 min",
    "1 h",
    "3 h 20 min",
    "7 h 59 min",
    "1 den",
    "1 den 1 h",
    "2 dny",
    "2 dny 5 h",
    "5 dní",
  ]);
});

test("a share of nothing is none", () => {
  expect([shareOf(0, 0), shareOf(1, 3), shareOf(3, 3)].map(plain)).toEqual(["0 %", "33 %", "100 %"]);
});
