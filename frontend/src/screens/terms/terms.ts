/** The form of the deadlines: what was typed, what it means in minutes, what is wrong with it. */
import type { LimitPartsFragment, TermsInput } from "../../gql/graphql";
import type { FormError } from "../../parts/ErrorSummary";
import { m } from "../../words/messages";
import { workingTime } from "../handovers/working-time";
import { hourOfText } from "../referral/moment";

export type Unit = "days" | "hours" | "minutes";

export interface Amount {
  amount: string;
  unit: Unit;
}

export interface Typed {
  opens: string;
  closes: string;
  /** By the key of the limit, see keyOf. */
  limits: Readonly<Record<string, Amount>>;
}

type Limit = Pick<LimitPartsFragment, "for" | "name">;

const HOUR = 60;

export const keyOf = (limit: Limit): string => `${limit.for}.${limit.name}`;

/** The id of the control of a limit, or of an hour. */
export const idOf = (path: string): string => `terms-${path.replaceAll(".", "-")}`;

/** "7:30" */
export const hourText = (minutes: number): string =>
  `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, "0")}`;

/** Minutes since midnight, null where the text is no hour. */
export function minutesOfHour(text: string): number | null {
  const hour = hourOfText(text);
  return hour === null ? null : Number(hour.slice(0, 2)) * HOUR + Number(hour.slice(3));
}

/** A limit in the largest unit in which it is whole. */
export function amountOf(minutes: number, workday: number): Amount {
  if (minutes % workday === 0) {
    return { amount: String(minutes / workday), unit: "days" };
  }
  return minutes % HOUR === 0
    ? { amount: String(minutes / HOUR), unit: "hours" }
    : { amount: String(minutes), unit: "minutes" };
}

/** What was typed in minutes, null where it is no number. */
export function minutesOf({ amount, unit }: Amount, workday: number): number | null {
  const text = amount.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) {
    return null;
  }
  const size = { days: workday, hours: HOUR, minutes: 1 }[unit];
  return Math.round(Number(text) * size);
}

interface Held {
  opens: number;
  closes: number;
  limits: readonly LimitPartsFragment[];
}

export function typedOf({ opens, closes, limits }: Held): Typed {
  const pairs = limits.map((limit) => [keyOf(limit), amountOf(limit.minutes, closes - opens)] as const);
  return { opens: hourText(opens), closes: hourText(closes), limits: Object.fromEntries(pairs) };
}

/** The minutes of a working day of the hours that were typed, eight hours where they are none. */
export function workdayOf(typed: Typed): number {
  const length = (minutesOfHour(typed.closes) ?? 0) - (minutesOfHour(typed.opens) ?? 0);
  return length > 0 ? length : 8 * HOUR;
}

/** What is sent; null where something is no number or no hour. */
export function inputOf(typed: Typed, limits: readonly Limit[]): TermsInput | null {
  const opens = minutesOfHour(typed.opens);
  const closes = minutesOfHour(typed.closes);
  const workday = workdayOf(typed);
  const given = limits.map((limit) => {
    const amount = typed.limits[keyOf(limit)];
    return { for: limit.for, name: limit.name, minutes: amount ? minutesOf(amount, workday) : null };
  });
  if (opens === null || closes === null || given.some((one) => one.minutes === null)) {
    return null;
  }
  return { opens, closes, limits: given.map((one) => ({ ...one, minutes: one.minutes ?? 0 })) };
}

/** What cannot be read as a number or an hour. */
export function unreadable(typed: Typed, limits: readonly Limit[]): FormError[] {
  const hours = (["opens", "closes"] as const)
    .filter((name) => minutesOfHour(typed[name]) === null)
    .map((name) => ({ id: idOf(name), text: m.terms_wrong_hour() }));
  const workday = workdayOf(typed);
  const amounts = limits
    .map(keyOf)
    .filter((key) => {
      const amount = typed.limits[key];
      return !amount || minutesOf(amount, workday) === null;
    })
    .map((key) => ({ id: idOf(key), text: m.terms_wrong_amount() }));
  return [...hours, ...amounts];
}

/** What the server did not accept, in words at the field. */
export function refusedFields(
  fields: readonly { path: string; code: string }[],
  limits: readonly LimitPartsFragment[],
  workday: number,
): FormError[] {
  return fields.map(({ path, code }) => {
    const key = path.replace("input.", "").replace("limits.", "");
    const limit = limits.find((one) => keyOf(one) === key);
    return { id: idOf(key), text: limit ? wrongLimit(limit, code, workday) : m.terms_bounds_hours() };
  });
}

function wrongLimit(limit: LimitPartsFragment, code: string, workday: number): string {
  if (code === "out_of_order") {
    return limit.name === "EXPIRE" ? m.terms_order_EXPIRE() : m.terms_order();
  }
  return m.terms_bounds({
    least: workingTime(limit.least, workday),
    most: workingTime(limit.most, workday),
  });
}

const LIMIT: Readonly<Record<Limit["name"], () => string>> = {
  ACKNOWLEDGE: m.terms_ACKNOWLEDGE,
  DECIDE: m.terms_DECIDE,
  FIRST_CONTACT: m.terms_FIRST_CONTACT,
  REMIND_1: m.terms_REMIND_1,
  REMIND_2: m.terms_REMIND_2,
  REMIND_3: m.terms_REMIND_3,
  ESCALATE: m.terms_ESCALATE,
  EXPIRE: m.terms_EXPIRE,
};

export function limitWord({ for: of, name }: Limit): string {
  return of === "QUESTION" && name === "DECIDE" ? m.terms_QUESTION_DECIDE() : LIMIT[name]();
}

export const FORS: readonly {
  of: Limit["for"];
  title: () => string;
  note: () => string;
}[] = [
  { of: "ROUTINE", title: m.terms_for_ROUTINE, note: m.terms_for_ROUTINE_note },
  { of: "URGENT", title: m.terms_for_URGENT, note: m.terms_for_URGENT_note },
  { of: "CRISIS", title: m.terms_for_CRISIS, note: m.terms_for_CRISIS_note },
  { of: "QUESTION", title: m.terms_for_QUESTION, note: m.terms_for_QUESTION_note },
];
