// What the report was asked for, as the address bar holds it: /predavani/vysledky?ci=orp&kde=4205&od=2026-01&do=2026-11.
import type { LoopScope } from "../../gql/graphql";
import { getLocale } from "../../words/runtime";
import { today } from "../handovers/span";

export interface Months {
  /** YYYY-MM, both included. */
  from: string;
  until: string;
}

export interface Ask extends Months {
  scope: LoopScope;
  /** The code of the district or region; null for an organisation's own. */
  toward: string | null;
}

/** A report holds at most so many months. */
export const MOST_MONTHS = 36;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string | null): text is string => text !== null && MONTH.test(text);

const thisMonth = (now: Date): string => today(now).slice(0, 7);

/** The month that lies so many before. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + (number - 1) - count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** How many months a span has; none or fewer where it ends before it begins. */
export function lengthOf({ from, until }: Months): number {
  const count = (month: string) => {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return year * 12 + number;
  };
  return count(until) - count(from) + 1;
}

export type Preset = "year" | "thisYear" | "lastYear";

export const PRESETS: readonly Preset[] = ["year", "thisYear", "lastYear"];

export function presetMonths(preset: Preset, now: Date): Months {
  const until = thisMonth(now);
  const year = Number(until.slice(0, 4));
  switch (preset) {
    case "year":
      return { from: monthsBefore(until, 11), until };
    case "thisYear":
      return { from: `${year}-01`, until };
    case "lastYear":
      return { from: `${year - 1}-01`, until: `${year - 1}-12` };
  }
}

export const presetOf = (months: Months, now: Date): Preset | null =>
  PRESETS.find((preset) => {
    const its = presetMonths(preset, now);
    return its.from === months.from && its.until === months.until;
  }) ?? null;

const SCOPE_IN_ADDRESS: Readonly<Record<LoopScope, string>> = {
  SENT: "odeslana",
  RECEIVED: "prijata",
  DISTRICT: "orp",
  REGION: "kraj",
};

const SCOPES = Object.keys(SCOPE_IN_ADDRESS) as LoopScope[];

/** What the address asks for; whose it is comes from `usual` where the address does not say. */
export function askFrom(search: string, usual: Pick<Ask, "scope" | "toward">, now: Date): Ask {
  const params = new URLSearchParams(search);
  const scope = SCOPES.find((each) => SCOPE_IN_ADDRESS[each] === params.get("ci"));
  const [from, until] = [params.get("od"), params.get("do")];
  const asked = isMonth(from) && isMonth(until) ? { from, until } : null;
  const length = asked ? lengthOf(asked) : 0;
  return {
    ...(asked && length > 0 && length <= MOST_MONTHS ? asked : presetMonths("year", now)),
    ...(scope ? { scope, toward: isArea(scope) ? params.get("kde") : null } : usual),
  };
}

export const isArea = (scope: LoopScope): boolean => scope === "DISTRICT" || scope === "REGION";

function searchOf({ scope, toward, from, until }: Ask): string {
  return `?${new URLSearchParams({
    ci: SCOPE_IN_ADDRESS[scope],
    ...(toward ? { kde: toward } : {}),
    od: from,
    do: until,
  })}`;
}

export const addressOf = (ask: Ask): string => `/predavani/vysledky${searchOf(ask)}`;

/** The same as a workbook. */
export const fileOf = (ask: Ask): string => `/predavani/vysledky.xlsx${searchOf(ask)}`;

/** "listopad 2026". */
export const monthWord = (month: string): string =>
  new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "cs-CZ", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-15T12:00:00Z`));

/** The months that a list offers, newest first: five years, and those that are asked for. */
export function offeredMonths(now: Date, months: Months): string[] {
  const newest = thisMonth(now);
  const usual = Array.from({ length: 60 }, (_, i) => monthsBefore(newest, i));
  return [...new Set([...usual, months.from, months.until])].sort().toReversed();
}
