import { expect, test } from "vitest";
import { mainStep, stepsOf } from "./steps";

test("what is owed comes first and a refusal is never the main step", () => {
  const steps = stepsOf(
    [
      { command: "DECLINE", allowed: true },
      { command: "ACCEPT", allowed: true },
      { command: "ACKNOWLEDGE", allowed: true },
      { command: "COMPLETE", allowed: false, because: "not_in_this_state" },
    ],
    "ANONYMOUS",
  );
  expect(steps.offered).toEqual(["ACKNOWLEDGE", "ACCEPT", "DECLINE"]);
  expect(mainStep(steps)).toBe("ACKNOWLEDGE");
  expect(steps.refused).toEqual([{ command: "COMPLETE", because: "not_in_this_state" }]);
});

test("only taking back is left: nothing is the main step", () => {
  expect(mainStep(stepsOf([{ command: "UNDO_DECLINE", allowed: true }], "SELF"))).toBeNull();
});

test("what takes something back stands apart, and what this way of handing over does not have stands nowhere", () => {
  const may = [
    { command: "WITHDRAW", allowed: true },
    { command: "CONFIRM_CONTACT", allowed: false, because: "not_in_this_state" },
    { command: "CHANGE_CONSENT", allowed: true },
    { command: "OPEN", allowed: true },
    { command: "ACCEPT", allowed: false, because: "not_your_part" },
  ] as const;
  expect(stepsOf(may, "ANONYMOUS")).toEqual({
    offered: [],
    apart: ["WITHDRAW"],
    refused: [],
    theirs: ["ACCEPT"],
  });
  expect(stepsOf(may, "WRITTEN").apart).toEqual(["WITHDRAW", "CHANGE_CONSENT"]);
  expect(stepsOf(may, "WARM").refused).toEqual([
    { command: "CONFIRM_CONTACT", because: "not_in_this_state" },
  ]);
});
