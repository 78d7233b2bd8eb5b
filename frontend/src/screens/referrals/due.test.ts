import { describe, expect, test } from "vitest";
import { inUnits, sayDue } from "./due";

const WORKDAY = 480;

const now = new Date("2026-11-23T09:00:00Z");
const row = {
  group: "OURS",
  dueAt: "2026-11-26T13:10:00Z",
  dueIn: 3 * WORKDAY,
  waited: 2 * WORKDAY,
  workday: WORKDAY,
  changedAt: "2026-11-19T09:00:00Z",
};

describe("what a row says of its time", () => {
  test("far: how much is left, until when, and how long it waits", () => {
    const said = sayDue(row, now);
    expect(said).toMatchObject({ tone: "slate", strong: "zbývají 3 dny" });
    expect(said.lines).toEqual(["lhůta čt\u00a026.\u00a011.\u00a0v\u00a014:10", "čeká na vás 2 dny"]);
  });

  test("near: the last working day", () => {
    expect(sayDue({ ...row, dueIn: WORKDAY }, now)).toMatchObject({ tone: "plank", strong: "zbývá 1 den" });
    expect(sayDue({ ...row, dueIn: 300 }, now)).toMatchObject({ tone: "plank", strong: "zbývá 5 hodin" });
  });

  test("over, also by less than a minute", () => {
    expect(sayDue({ ...row, dueIn: -2 * WORKDAY }, now)).toMatchObject({
      tone: "brick",
      strong: "po lhůtě 2 dny",
    });
    expect(sayDue({ ...row, dueIn: -1 }, now)).toMatchObject({ tone: "brick", strong: "po lhůtě 1 minutu" });
  });

  test("the other side's turn does not wait for me", () => {
    expect(sayDue({ ...row, group: "THEIRS" }, now).lines).toHaveLength(1);
    expect(sayDue({ ...row, group: "THEIRS", dueAt: null, dueIn: null }, now).lines).toEqual([
      "čeká na ně 2 dny",
    ]);
  });

  test("a day is as long as they work in one", () => {
    const short = { ...row, workday: 360, dueIn: 720, waited: 1080 };
    expect(sayDue(short, now)).toMatchObject({ tone: "slate", strong: "zbývají 2 dny" });
    expect(sayDue(short, now).lines).toContain("čeká na vás 3 dny");
    expect(sayDue({ ...short, dueIn: 400 }, now)).toMatchObject({ tone: "slate", strong: "zbývá 1 den" });
    expect(sayDue({ ...short, dueIn: 350 }, now)).toMatchObject({ tone: "plank", strong: "zbývá 5 hodin" });
  });

  test("where nothing limits the step, only how long it waits", () => {
    expect(sayDue({ ...row, dueAt: null, dueIn: null }, now)).toMatchObject({
      tone: "plank",
      lines: ["čeká na vás 2 dny"],
    });
  });
});

test.each([
  [WORKDAY * 2 + 100, "days", 2],
  [WORKDAY - 1, "hours", 7],
  [59, "minutes", 59],
  [0, "minutes", 1],
  [-WORKDAY, "days", 1],
])("%i minutes of work are said in %s", (minutes, unit, count) => {
  expect(inUnits(minutes, WORKDAY)).toEqual({ unit, count });
});
