import { afterEach, expect, test } from "vitest";
import { forgetScanned, keepScanned, scannedCode } from "./scanned";

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;

afterEach(() => {
  forgetScanned();
  window.history.replaceState(null, "", "/k");
});

test("the code stands behind the hash, as it was scanned", () => {
  window.history.replaceState(null, "", "/k#A24X-4C7F");
  expect(scannedCode(NOW)).toBe("A24X-4C7F");
  window.history.replaceState(null, "", "/k#%E0%A4%A");
  expect(scannedCode(NOW)).toBe("");
});

test("it waits for the sign-in a quarter of an hour, and is forgotten then", () => {
  expect(scannedCode(NOW)).toBe("");
  keepScanned("A24X-4C7F", NOW);
  expect(scannedCode(NOW + 14 * MINUTE)).toBe("A24X-4C7F");
  expect(scannedCode(NOW + 15 * MINUTE)).toBe("");
  forgetScanned();
  expect(scannedCode(NOW)).toBe("");
});

test("no code leaves nothing, and another scan counts more than what waits", () => {
  keepScanned("", NOW);
  expect(sessionStorage.length).toBe(0);
  keepScanned("A24X-4C7F", NOW);
  window.history.replaceState(null, "", "/k#B24X-4C7F");
  expect(scannedCode(NOW)).toBe("B24X-4C7F");
});
