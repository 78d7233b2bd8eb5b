import { describe, expect, test } from "vitest";
import { planksOf } from "./bridge";

function event(state: string, effectiveAt = "2026-11-20T09:42:00Z") {
  return { state, effectiveAt };
}

function marks(state: string, ...events: string[]) {
  return planksOf({ state, events: events.map((past) => event(past)) }).map((plank) => plank.mark);
}

describe("the five planks", () => {
  test("a sent referral waits at the second plank", () => {
    expect(marks("SENT", "DRAFT", "SENT")).toEqual(["done", "now", "next", "next", "next"]);
  });

  test("a considered one waits at the same plank", () => {
    expect(marks("RECEIVED", "SENT", "RECEIVED")).toEqual(["done", "now", "next", "next", "next"]);
  });

  test("an accepted one waits for the first contact", () => {
    expect(marks("ACCEPTED", "SENT", "ACCEPTED")).toEqual(["done", "done", "done", "now", "next"]);
  });

  test("a completed one is crossed", () => {
    expect(marks("COMPLETED", "SENT", "ACCEPTED", "ACTIVE", "COMPLETED")).toEqual(Array(5).fill("done"));
  });

  test("a result without a recorded contact leaves that plank skipped", () => {
    expect(marks("COMPLETED", "SENT", "ACCEPTED", "COMPLETED")[3]).toBe("skipped");
  });

  test("a refusal stops the bridge where it stood", () => {
    const planks = planksOf({
      state: "DECLINED",
      events: [event("SENT"), event("RECEIVED"), event("DECLINED", "2026-11-23T10:00:00Z")],
    });
    expect(planks.map((plank) => plank.mark)).toEqual(["done", "stopped", "next", "next", "next"]);
    expect(planks[1]?.at).toBe("2026-11-23T10:00:00Z");
  });

  test("a refusal that was taken back is being considered again", () => {
    expect(marks("RECEIVED", "SENT", "DECLINED", "RECEIVED")).toEqual([
      "done",
      "now",
      "next",
      "next",
      "next",
    ]);
  });
});
