// The year of the report, as the address bar holds it: /predavani/odmitnuti?rok=2026.
import { today } from "../handovers/span";

/** How many years the screen offers. */
const OFFERED = 5;

const thisYear = (now: Date): number => Number(today(now).slice(0, 4));

/** The year that is asked for; the running one where the address names none. */
export function yearFrom(search: string, now: Date): number {
  const asked = new URLSearchParams(search).get("rok") ?? "";
  return /^2[01]\d\d$/.test(asked) ? Number(asked) : thisYear(now);
}

/** The running year and those before it. */
export const offeredYears = (now: Date): number[] =>
  Array.from({ length: OFFERED }, (_, i) => thisYear(now) - i);

export const addressOf = (year: number): string => `/predavani/odmitnuti?rok=${year}`;

/** The same as a workbook. */
export const fileOf = (year: number): string => `/predavani/odmitnuti/${year}.xlsx`;
