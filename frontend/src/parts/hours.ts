// Hours of a place or a channel in words: weekLines(week) → [{ days: "po–pá", times: "8–16" }], spansText(spans), parseSpans("8–12, 13:30–16").
import { m } from "../words/messages";

export interface Span {
  from: number;
  until: number;
}

export interface Hours {
  week: readonly (readonly Span[])[];
  closedOnHolidays: boolean;
  exceptions: readonly { on: string; spans: readonly Span[]; note: string | null }[];
  note: string | null;
  known: boolean;
  openNow: boolean;
  today: readonly Span[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Short names of the days, Monday first. */
export const dayNames = (): string[] => m.hours_days().split(" ");

/** "8", "8:30". */
export function timeText(minutes: number): string {
  const rest = minutes % HOUR;
  return rest === 0
    ? String(minutes / HOUR)
    : `${Math.floor(minutes / HOUR)}:${String(rest).padStart(2, "0")}`;
}

/** "8–12, 13:30–16"; nothing for a closed day. */
export const spansText = (spans: readonly Span[]): string =>
  spans.map((span) => `${timeText(span.from)}–${timeText(span.until)}`).join(", ");

export interface WeekLine {
  days: string;
  times: string;
}

/** Days with the same hours stand together: "po–st, pá". Closed days are left out. */
export function weekLines(week: Hours["week"]): WeekLine[] {
  const names = dayNames();
  const lines: { times: string; days: number[] }[] = [];
  week.forEach((spans, day) => {
    const times = spansText(spans);
    const line = lines.find((one) => one.times === times);
    if (line) {
      line.days.push(day);
    } else if (times !== "") {
      lines.push({ times, days: [day] });
    }
  });
  return lines.map(({ times, days }) => ({ times, days: daysText(days, names) }));
}

/** Runs of three or more days are written as a run. */
function daysText(days: readonly number[], names: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) {
      last.push(day);
    } else {
      runs.push([day]);
    }
  }
  return runs
    .map((run) =>
      run.length > 2
        ? `${names[run[0] ?? 0]}–${names[run.at(-1) ?? 0]}`
        : run.map((day) => names[day]).join(", "),
    )
    .join(", ");
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?$/;

function minutesOf(text: string): number | null {
  const found = TIME.exec(text.trim());
  if (!found) {
    return null;
  }
  const minutes = Number(found[1]) * HOUR + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) < HOUR && minutes <= DAY ? minutes : null;
}

/** Reads what people type: "8-12, 13–16:30", "8 až 12". Nothing is a closed day; null is not understood. */
export function parseSpans(text: string): Span[] | null {
  const spans: Span[] = [];
  for (const part of text.split(/[,;]|\sa\s/).map((one) => one.trim())) {
    if (part === "") {
      continue;
    }
    const [begin, end, more] = part.split(/\s*(?:[-–—]|až|to)\s*/);
    const from = minutesOf(begin ?? "");
    const until = minutesOf(end ?? "");
    const before = spans.at(-1)?.until ?? 0;
    if (from === null || until === null || more !== undefined || from >= until || from < before) {
      return null;
    }
    spans.push({ from, until });
  }
  return spans;
}
