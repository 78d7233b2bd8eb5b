import { expect, test } from "vitest";
import { addressOf, offeredYears, yearFrom } from "./year";

const NOW = new Date("2026-12-31T23:30:00Z"); // already next year in Prague

test.each([
  ["", 2027],
  ["rok=2025", 2025],
  ["rok=25", 2027],
  ["rok=1999", 2027],
  ["rok=x", 2027],
])("%s asks for %i", (search, year) => {
  expect(yearFrom(search, NOW)).toBe(year);
});

test("the address is read back", () => {
  expect(yearFrom(addressOf(2024).split("?")[1] ?? "", NOW)).toBe(2024);
  expect(offeredYears(NOW)).toEqual([2027, 2026, 2025, 2024, 2023]);
});
