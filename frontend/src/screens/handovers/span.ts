/** The span of a hand-over report: days of Europe/Prague, written YYYY-MM-DD. */

export interface Span {
  from: string;
  until: string;
}

export type Preset = "year" | "thisYear" | "month";

export const PRESETS: readonly Preset[] = ["year", "thisYear", "month"];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Today in Prague, whatever the clock of the computer thinks of zones. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Prague" }).format(now);
}

/** The span that a preset names, its last day being today. */
export function presetSpan(preset: Preset, now: Date): Span {
  const until = today(now);
  switch (preset) {
    case "year":
      return { from: addDays(yearBefore(until), 1), until };
    case "thisYear":
      return { from: `${until.slice(0, 4)}-01-01`, until };
    case "month":
      return { from: addDays(until, -29), until };
  }
}

/** The preset that a span equals today, null for a span of somebody's own. */
export function presetOf(span: Span, now: Date): Preset | null {
  return PRESETS.find((preset) => same(presetSpan(preset, now), span)) ?? null;
}

/** The span in the address bar; what is missing or no day comes from the last twelve months. */
export function spanFromAddress(search: string, now: Date): Span {
  const params = new URLSearchParams(search);
  const usual = presetSpan("year", now);
  return { from: dayOr(params.get("od"), usual.from), until: dayOr(params.get("do"), usual.until) };
}

/** The address of a span. */
export function addressOfSpan(span: Span): string {
  return `/predavani?${new URLSearchParams({ od: span.from, do: span.until })}`;
}

/** Whether the text is a day that the calendar knows. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) {
    return false;
  }
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The day that somebody wrote, null where it is none: day, month, year with dots,
 * slashes, dashes or spaces between, or the year first.
 */
export function dayFromText(text: string): string | null {
  const numbers = text
    .trim()
    .split(/[\s./-]+/)
    .filter(Boolean);
  if (numbers.length !== 3 || numbers.some((number) => !/^\d{1,4}$/.test(number))) {
    return null;
  }
  const [year, month, day] = numbers[0]?.length === 4 ? numbers : numbers.toReversed();
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}

/** A day as the reader writes it, "1. 3. 2026", which {@link dayFromText} reads back. */
export function textOfDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}. ${month}. ${year}`;
}

function dayOr(text: string | null, fallback: string): string {
  return text !== null && isDay(text) ? text : fallback;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isDay(before) ? before : `${before.slice(0, 8)}28`;
}

function same(one: Span, other: Span): boolean {
  return one.from === other.from && one.until === other.until;
}
