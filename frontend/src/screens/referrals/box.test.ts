import { describe, expect, test } from "vitest";
import {
  type Ask,
  addressOfAsk,
  askFromAddress,
  cleanCode,
  everythingIn,
  FIRST_ROWS,
  narrows,
  rowsFromAddress,
  showCode,
  stepOf,
  turnOf,
} from "./box";

const waiting = {
  state: "SENT",
  side: "RECIPIENT",
  owes: "RECIPIENT",
  resultUnseen: false,
  group: "OURS",
} as const;

describe("the rows of a box", () => {
  test.each([
    ["", FIRST_ROWS],
    ["radku=150", 150],
    ["radku=20", FIRST_ROWS],
    ["radku=abc", FIRST_ROWS],
    ["radku=99999", 1000],
  ])("that %j asks for", (search, rows) => {
    expect(rowsFromAddress(search)).toBe(rows);
  });

  test("stand in the address with everything else, and come back", () => {
    const ask = { ...everythingIn("RECEIVED"), order: "NEWEST" as const };
    const address = addressOfAsk(ask, 150);
    expect(address).toBe("/doporuceni?razeni=nejnovejsi&radku=150");
    expect(askFromAddress("/doporuceni", address.split("?")[1] ?? "")).toEqual(ask);
    expect(narrows(ask)).toBe(false);
    expect(narrows({ ...ask, mine: true })).toBe(true);
  });
});

describe("the address of a box", () => {
  const ask: Ask = {
    box: "SENT",
    filter: "ALL",
    waitsFor: "UNHELD",
    state: "INFO_NEEDED",
    service: "s1",
    urgency: "URGENT",
    mine: true,
    order: "NEWEST",
  };

  test("carries all that narrows it, and back", () => {
    const address = addressOfAsk(ask);
    expect(address).toBe(
      "/doporuceni/odeslana?co=vsechna&ceka=nikdo&stav=k-doplneni&sluzba=s1&nalehavost=specha&moje=ano&razeni=nejnovejsi",
    );
    const [path, search] = address.split("?");
    expect(askFromAddress(path ?? "", search ?? "")).toEqual(ask);
  });

  test("what it says wrongly is left out", () => {
    expect(askFromAddress("/doporuceni", "co=nesmysl&ceka=toString&stav=&moje=1")).toEqual(
      everythingIn("RECEIVED"),
    );
    expect(addressOfAsk(everythingIn("RECEIVED"))).toBe("/doporuceni");
  });
});

describe("whose turn it is", () => {
  test("the recipient of a sent referral", () => {
    expect(turnOf(waiting)).toBe("me");
    expect(stepOf(waiting)).toBe("ACKNOWLEDGE");
    expect(stepOf({ ...waiting, group: "THEIRS" })).toBeNull();
  });

  test("the recipient again when the day of the review comes", () => {
    expect(stepOf({ ...waiting, state: "WAITLISTED", owes: "NOBODY" })).toBe("REVIEW");
  });

  test("the sender who was asked, or whose referral was refused", () => {
    const sender = { ...waiting, side: "SENDER" } as const;
    expect(stepOf({ ...sender, state: "INFO_NEEDED", owes: "SENDER" })).toBe("ANSWER");
    expect(stepOf({ ...sender, state: "DECLINED", owes: "NOBODY", resultUnseen: true })).toBe("REROUTE");
    expect(turnOf({ ...sender, state: "COMPLETED", owes: "NOBODY", resultUnseen: true })).toBe("me");
  });
});

test("a code may be typed anyhow", () => {
  expect(cleanCode(" k7-42 mabc ")).toBe("K742MABC");
  expect(showCode("k742mabc")).toBe("K742-MABC");
});
