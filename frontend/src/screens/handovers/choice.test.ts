import { expect, test } from "vitest";
import { addressOf, choiceFromAddress } from "./choice";

const SPAN = { from: "2026-01-01", until: "2026-03-31" };

test("the address carries the direction beside the span, and back", () => {
  const choice = { sender: "a b", recipient: "c&d" };
  const address = addressOf(SPAN, choice);
  expect(choiceFromAddress(address.slice(address.indexOf("?")))).toEqual(choice);
  expect(address).toContain("od=2026-01-01&do=2026-03-31");
});

test("half a direction is none", () => {
  expect(choiceFromAddress("?kdo=a")).toBeNull();
  expect(addressOf(SPAN, null)).toBe("/predavani?od=2026-01-01&do=2026-03-31");
});
