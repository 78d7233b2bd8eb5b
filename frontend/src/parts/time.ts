// Days and moments in Europe/Prague: dayOf → "22. 11. 2026", momentOf → "dnes v 9:10", numberOf → "6 733".
import { m } from "../words/messages";
import { getLocale } from "../words/runtime";

const ZONE = "Europe/Prague";
const DAY_MS = 86_400_000;
const region = () => (getLocale() === "en" ? "en-GB" : "cs-CZ");

/** Keeps a date on one line: every space inside it becomes a non-breaking one. */
const onOneLine = (text: string): string => text.replaceAll(/\s/g, "\u00a0");

const format = (at: string | Date, options: Intl.DateTimeFormatOptions): string =>
  onOneLine(new Intl.DateTimeFormat(region(), { timeZone: ZONE, ...options }).format(new Date(at)));

/** The day without the hour: "22. 11. 2026". */
export const dayOf = (at: string | Date): string =>
  format(at, { day: "numeric", month: "numeric", year: "numeric" });

/** The hour: "9:10". */
export const hourOf = (at: string | Date): string => format(at, { hour: "numeric", minute: "2-digit" });

/** The day and the hour, with today and yesterday said in words. */
export function momentOf(at: string | Date, now: Date = new Date()): string {
  const time = hourOf(at);
  const day = dayOf(at);
  if (day === dayOf(now)) {
    return m.day_today({ time });
  }
  if (day === dayOf(new Date(now.getTime() - DAY_MS))) {
    return m.day_yesterday({ time });
  }
  return m.day_at({ day, time });
}

/** Whole days between a moment and now. */
export const daysAgo = (at: string, now: Date = new Date()): number =>
  Math.floor((now.getTime() - new Date(at).getTime()) / DAY_MS);

/** A number with the spaces of the language. */
export const numberOf = (value: number): string => onOneLine(new Intl.NumberFormat(region()).format(value));
