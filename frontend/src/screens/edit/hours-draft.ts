// Hours as they are typed: draftOfHours(hours), hoursInput(draft), wrongHours(draft, path), hoursSummary(draft).
import type { HoursInput } from "../../gql/graphql";
import { type Hours, parseSpans, spansText, weekLines } from "../../parts/hours";
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";

export interface ExceptionDraft {
  on: string;
  text: string;
  note: string;
}

export interface HoursDraft {
  /** Seven days as they are typed. */
  week: readonly string[];
  closedOnHolidays: boolean;
  exceptions: readonly ExceptionDraft[];
  note: string;
}

/** What is wrong, by the path of the input. */
export type Errors = Readonly<Record<string, string>>;

const EMPTY_WEEK = ["", "", "", "", "", "", ""];

export const emptyHours = (): HoursDraft => ({
  week: EMPTY_WEEK,
  closedOnHolidays: false,
  exceptions: [],
  note: "",
});

export const draftOfHours = (hours: Hours): HoursDraft => ({
  week: hours.week.map(spansText),
  closedOnHolidays: hours.closedOnHolidays,
  exceptions: hours.exceptions.map((one) => ({
    on: one.on,
    text: spansText(one.spans),
    note: one.note ?? "",
  })),
  note: hours.note ?? "",
});

export const hoursInput = (draft: HoursDraft): HoursInput => ({
  week: draft.week.map((text) => parseSpans(text) ?? []),
  closedOnHolidays: draft.closedOnHolidays,
  exceptions: draft.exceptions.map((one) => ({
    on: one.on,
    spans: parseSpans(one.text) ?? [],
    note: one.note.trim(),
  })),
  note: draft.note.trim(),
});

/** Days and times that can not be read. */
export function wrongHours(draft: HoursDraft, path: string): Errors {
  const wrong: Record<string, string> = {};
  draft.week.forEach((text, day) => {
    if (parseSpans(text) === null) {
      wrong[`${path}.week[${day}]`] = m.edit_error_hours();
    }
  });
  draft.exceptions.forEach((one, nth) => {
    if (one.on === "") {
      wrong[`${path}.exceptions[${nth}].on`] = m.edit_error_day();
    }
    if (parseSpans(one.text) === null) {
      wrong[`${path}.exceptions[${nth}].spans`] = m.edit_error_hours();
    }
  });
  return wrong;
}

/** The hours in one paragraph, for the preview. */
export function hoursSummary(draft: HoursDraft): string {
  const week = weekLines(draft.week.map((text) => parseSpans(text) ?? []));
  return [
    ...week.map((line) => `${line.days} ${line.times}`),
    draft.closedOnHolidays ? m.service_closed_holidays() : "",
    ...draft.exceptions.map((one) => `${one.on ? dayOf(one.on) : "?"}: ${one.text || m.service_closed()}`),
    draft.note,
  ]
    .filter(Boolean)
    .join("; ");
}
