import { expect, test } from "vitest";
import { mainStep, stepsOf } from "./steps";

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
  expect(mainStep(stepsOf([{ command: "UNDO_DECLINE", allowed: true }]))).toBeNull();
});
