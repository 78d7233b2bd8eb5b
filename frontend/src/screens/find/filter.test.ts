import { describe, expect, test } from "vitest";
import {
  addressOf,
  askedIn,
  filterOf,
  NOTHING_ASKED,
  piecesOf,
  withoutPart,
  withoutPiece,
  withPiece,
} from "./filter";

const asked = {
  ...NOTHING_ASKED,
  needs: ["debts", "losing-home"],
  forms: ["ONLINE"],
  place: "District/4205",
  open: true,
  words: "první pomoc & rada",
};

describe("the address bar", () => {
  test("says the whole question, with the place readable", () => {
    expect(addressOf(asked)).toBe(
      "/hledat?potreba=debts,losing-home&forma=ONLINE&misto=District/4205&otevreno=1&slova=prvn%C3%AD%20pomoc%20%26%20rada",
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

  test("takes the oldest age", () => {
    expect(askedIn(addressOf({ ...NOTHING_ASKED, ages: ["81+"] }).slice("/hledat".length)).ages).toEqual([
      "81+",
    ]);
  });

  test("leaves out a place and needs that cannot be", () => {
    expect(askedIn("?misto=Litomerice&potreba=%3Cscript%3E,,debts")).toEqual({
      ...NOTHING_ASKED,
      needs: ["debts"],
    });
  });
});

describe("the filter", () => {
  test("carries only what is asked", () => {
    expect(filterOf(NOTHING_ASKED)).toEqual({});
    expect(filterOf({ ...NOTHING_ASKED, words: "  klub " })).toEqual({ text: "klub" });
    expect(filterOf(asked)).toEqual({
      needs: ["debts", "losing-home"],
      forms: ["ONLINE"],
      place: "District/4205",
      openNow: true,
      text: "první pomoc & rada",
    });
  });
});

describe("the parts", () => {
  test("taken away one by one leave nothing", () => {
    expect(piecesOf(asked).reduce(withoutPiece, asked)).toEqual(NOTHING_ASKED);
  });

  test("put together again are the question", () => {
    expect(piecesOf(asked).reduce(withPiece, NOTHING_ASKED)).toEqual(asked);
  });

  test("of one kind go together", () => {
    expect(withoutPart(asked, "NEED").needs).toEqual([]);
  });
});
