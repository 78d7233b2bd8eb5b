import { describe, expect, test } from "vitest";
import {
  addressOfBox,
  cleanCode,
  daysSince,
  filterFromAddress,
  mostUrgent,
  showCode,
  stepOf,
  turnOf,
} from "./box";

const waiting = { state: "SENT", side: "RECIPIENT", owes: "RECIPIENT", resultUnseen: false } as const;

describe("the address of a box", () => {
  test("carries the filter and back", () => {
    const address = addressOfBox("SENT", "WAITING");
    expect(address).toBe("/doporuceni/odeslana?stav=cekajici");
    expect(filterFromAddress(address.split("?")[1] ?? "")).toBe("WAITING");
  });

  test("an unknown filter shows everything", () => {
    expect(filterFromAddress("stav=nesmysl")).toBe("ALL");
  });
});

describe("whose turn it is", () => {
  test("the recipient of a sent referral", () => {
    expect(turnOf(waiting)).toBe("me");
    expect(stepOf(waiting)).toBe("ACKNOWLEDGE");
  });

  test("the sender of a refusal that was not seen sends elsewhere", () => {
    const refused = { state: "DECLINED", side: "SENDER", owes: "NOBODY", resultUnseen: true } as const;
    expect(turnOf(refused)).toBe("me");
    expect(stepOf(refused)).toBe("REROUTE");
  });

  test("nobody after the sender has seen the result", () => {
    const done = { state: "COMPLETED", side: "SENDER", owes: "NOBODY", resultUnseen: false } as const;
    expect(turnOf(done)).toBe("none");
    expect(stepOf(done)).toBeNull();
  });

  test("urgent goes before routine, and the longest waiting before the rest", () => {
    const rows = [
      { ...waiting, id: "new", urgency: "ROUTINE", changedAt: "2026-11-20T08:00:00Z" },
      { ...waiting, id: "old", urgency: "ROUTINE", changedAt: "2026-11-10T08:00:00Z" },
      { ...waiting, id: "urgent", urgency: "URGENT", changedAt: "2026-11-21T08:00:00Z" },
      {
        ...waiting,
        id: "theirs",
        owes: "SENDER" as const,
        urgency: "URGENT",
        changedAt: "2026-11-01T08:00:00Z",
      },
    ];
    expect(mostUrgent(rows)).toBe("urgent");
    expect(mostUrgent(rows.slice(0, 2))).toBe("old");
    expect(mostUrgent(rows.slice(3))).toBeNull();
  });
});

test("days are counted by the calendar of Prague", () => {
  expect(daysSince("2026-11-21T22:30:00Z", new Date("2026-11-21T23:30:00Z"))).toBe(1);
  expect(daysSince("2026-11-21T08:00:00Z", new Date("2026-11-21T20:00:00Z"))).toBe(0);
});

test("a code may be typed anyhow", () => {
  expect(cleanCode(" k7-42 mabc ")).toBe("K742MABC");
  expect(showCode("k742mabc")).toBe("K742-MABC");
});
