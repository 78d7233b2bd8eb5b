import { describe, expect, test } from "vitest";
import { addressOf, askedIn, filterOf, NOTHING_ASKED } from "./filter";

const asked = { needs: ["debts", "housing"], place: "District/4205", text: "první pomoc & rada" };

describe("the address bar", () => {
  test("says the whole question, with the place readable", () => {
    expect(addressOf(asked)).toBe(
      "/hledat?potreba=debts,housing&misto=District/4205&text=prvn%C3%AD%20pomoc%20%26%20rada",
    );
  });

  test("gives the same question back", () => {
    expect(askedIn(addressOf(asked).slice("/hledat".length))).toEqual(asked);
  });

  test("is the bare path when nothing is asked", () => {
    expect(addressOf(NOTHING_ASKED)).toBe("/hledat");
    expect(askedIn("")).toEqual(NOTHING_ASKED);
  });

  test("takes needs written one by one, each once", () => {
    expect(askedIn("?potreba=debts&potreba=housing,debts").needs).toEqual(["debts", "housing"]);
  });

  test("leaves out a place and needs that cannot be", () => {
    expect(askedIn("?misto=Litomerice&potreba=%3Cscript%3E,,debts")).toEqual({
      needs: ["debts"],
      place: null,
      text: "",
    });
  });
});

describe("the filter", () => {
  test("carries only what is asked", () => {
    expect(filterOf(NOTHING_ASKED)).toEqual({});
    expect(filterOf({ ...NOTHING_ASKED, text: "  klub " })).toEqual({ text: "klub" });
    expect(filterOf(asked)).toEqual({
      needs: ["debts", "housing"],
      place: "District/4205",
      text: "první pomoc & rada",
    });
  });
});
