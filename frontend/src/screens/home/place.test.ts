import { expect, test } from "vitest";
import type { Viewer } from "../../app/viewer";
import { addressOf, districtOf } from "./place";

const at = (ref: string | null) => ({ district: ref ? { ref, name: "Litoměřice" } : null }) as Viewer;

test("the home is the viewer's own ORP unless the address names another", () => {
  const viewer = at("District/4205");
  expect(districtOf("", viewer)).toBe("4205");
  expect(districtOf("?orp=4212", viewer)).toBe("4212");
  expect(districtOf("?orp=<script>", viewer)).toBe("4205");
  expect(districtOf("", at(null))).toBeNull();
  expect(districtOf("?orp=4212", at(null))).toBe("4212");
});

test("one's own ORP has the short address", () => {
  expect(addressOf("4205", at("District/4205"))).toBe("/");
  expect(addressOf("4212", at("District/4205"))).toBe("/?orp=4212");
});
