import { expect, test } from "vitest";
import { mainStep, stepsOf, undoSecondsLeft } from "./steps";

test("what is owed comes first and a refusal is never the main step", () => {
  const steps = stepsOf([
    { command: "DECLINE", allowed: true },
    { command: "ACCEPT", allowed: true },
    { command: "ACKNOWLEDGE", allowed: true },
    { command: "COMPLETE", allowed: false, because: "not_in_this_state" },
  ]);
  expect(steps.offered).toEqual(["ACKNOWLEDGE", "ACCEPT", "DECLINE"]);
  expect(mainStep(steps)).toBe("ACKNOWLEDGE");
  expect(steps.refused).toEqual([{ command: "COMPLETE", because: "not_in_this_state" }]);
});

test("only taking back is left: nothing is the main step", () => {
  expect(mainStep(stepsOf([{ command: "UNDO_SEND", allowed: true }]))).toBeNull();
});

test("a send can be taken back for thirty seconds", () => {
  const sent = "2026-11-20T09:42:00Z";
  expect(undoSecondsLeft(sent, Date.parse(sent) + 500)).toBe(30);
  expect(undoSecondsLeft(sent, Date.parse(sent) + 29_001)).toBe(1);
  expect(undoSecondsLeft(sent, Date.parse(sent) + 31_000)).toBe(0);
  expect(undoSecondsLeft(null, 0)).toBe(0);
});
