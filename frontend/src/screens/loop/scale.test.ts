import { expect, test } from "vitest";
import { ticksOf } from "./scale";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [37, [0, 10, 20, 30, 40]],
  [101, [0, 50, 100, 150]],
  [5_240, [0, 2000, 4000, 6000]],
])("a scale for %i", (most, ticks) => {
  expect(ticksOf(most)).toEqual(ticks);
});

test("a scale holds its largest count in few whole steps", () => {
  for (let most = 0; most < 3000; most += 7) {
    const ticks = ticksOf(most);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});
