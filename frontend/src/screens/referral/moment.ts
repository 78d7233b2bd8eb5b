/** Days and hours in Europe/Prague as people pick them, and the moments in UTC that the server takes. */

import { getLocale } from "../../words/runtime";

const ZONE = "Europe/Prague";

const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** "2026-11-20 09:42" in Prague. */
const localOf = (at: Date): string => parts.format(at);

/** The day in Prague, YYYY-MM-DD. */
export const dayIn = (at: Date): string => localOf(at).slice(0, 10);

/** The hour in Prague, HH:MM. */
export const hourIn = (at: Date): string => localOf(at).slice(11, 16);

/** The day that lies so many days ahead. */
export function dayAhead(days: number, now: Date = new Date()): string {
  const noon = new Date(`${dayIn(now)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** The moment of a day and an hour in Prague; null for what is none. */
export function momentOfPrague(day: string, hour: string): string | null {
  const asUtc = new Date(`${day}T${hour}:00Z`);
  if (Number.isNaN(asUtc.getTime())) {
    return null;
  }
  // how far Prague is ahead in about that moment
  const shown = new Date(`${localOf(asUtc).replace(" ", "T")}:00Z`);
  return new Date(2 * asUtc.getTime() - shown.getTime()).toISOString();
}

/** Today and the days before it, the newest first. */
export const daysBack = (count: number, now: Date = new Date()): string[] =>
  Array.from({ length: count + 1 }, (_, days) => dayAhead(-days, now));

/** HH:MM of an hour as people write it (9:30, 9.30, 930, 9), null for what is none. */
export function hourOfText(text: string): string | null {
  const [, hours, minutes = "0"] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) {
    return null;
  }
  return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}

/** Today and the days after it, the nearest first. */
export const daysOn = (count: number, now: Date = new Date()): string[] =>
  Array.from({ length: count + 1 }, (_, days) => dayAhead(days, now));

/** "pátek 20. 11." */
export const longDay = (day: string): string =>
  new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "cs-CZ", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "numeric",
  }).format(new Date(`${day}T12:00:00Z`));
