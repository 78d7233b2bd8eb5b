import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { m } from "../words/messages";
import { overwriteGetLocale } from "../words/runtime";
import { reasonWord, refusalWord, stateWord } from "./codes";
import { momentOf } from "./time";

type Catalogue = Record<string, unknown>;

const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(`./messages/${language}.json`, "utf8")) as Catalogue;

/** Names of the parameters that a text takes, in order of the alphabet. */
const parametersOf = (text: unknown): string[] =>
  [...new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map((found) => String(found[1])))].sort();

const speak = (language: "cs" | "en") => overwriteGetLocale(() => language);

afterEach(() => speak("cs"));

describe("the catalogue", () => {
  const czech = read("cs");
  const english = read("en");

  test("says the same things in both languages", () => {
    expect(Object.keys(english)).toEqual(Object.keys(czech));
  });

  test("fills in the same parameters in both languages", () => {
    for (const [key, text] of Object.entries(czech)) {
      expect([key, parametersOf(english[key])]).toEqual([key, parametersOf(text)]);
    }
  });

  test("leaves no text empty and calls nobody a user, a case or a ticket", () => {
    for (const [key, text] of [...Object.entries(czech), ...Object.entries(english)]) {
      expect(JSON.stringify(text), key).not.toMatch(/^"\s*"$|\bticket|\buživatel|\buser\b|\bpřípad\b/i);
    }
  });
});

describe("counted words", () => {
  test.each([
    [0, "0 služeb"],
    [1, "1 služba"],
    [2, "2 služby"],
    [4, "4 služby"],
    [5, "5 služeb"],
    [22, "22 služeb"],
    [101, "101 služeb"],
  ])("%i is said as %s", (count, text) => {
    speak("cs");
    expect(m.find_total({ count, shown: String(count) })).toBe(text);
  });

  test("have two forms in English", () => {
    speak("en");
    expect([1, 2, 0].map((count) => m.find_total({ count, shown: String(count) }))).toEqual([
      "1 service",
      "2 services",
      "0 services",
    ]);
  });
});

describe("a code", () => {
  test("reads as its word in the language of the screen", () => {
    speak("cs");
    expect(stateWord("ACCEPTED")).toBe("převzato");
    speak("en");
    expect(stateWord("ACCEPTED")).toBe("taken over");
  });

  test("that the catalogue does not know is never shown as it is", () => {
    speak("cs");
    expect(refusalWord("brand_new")).toBe("Tohle teď nejde.");
    expect(reasonWord("toString")).not.toContain("function");
  });
});

describe("a moment", () => {
  const now = new Date("2026-11-22T09:00:00Z");

  test.each([
    ["2026-11-22T08:10:00Z", "dnes v\u00a09:10"],
    ["2026-11-21T08:10:00Z", "včera v\u00a09:10"],
    ["2026-11-02T23:30:00Z", "3.\u00a011.\u00a02026 v\u00a00:30"],
    ["2026-07-01T10:00:00Z", "1.\u00a07.\u00a02026 v\u00a012:00"],
  ])("%s is said as %s in Prague", (at, text) => {
    speak("cs");
    expect(momentOf(at, now)).toBe(text);
  });
});
