// The form of an absence: what was typed, what is wrong with it, what is sent.
import type { AbsenceInput } from "../../gql/graphql";
import { fieldWord } from "../../parts/codes";
import type { FormError } from "../../parts/ErrorSummary";
import { m } from "../../words/messages";
import { dayFromText } from "../handovers/span";

export interface Typed {
  worker: string;
  from: string;
  until: string;
  /** Empty for the whole team. */
  substitute: string;
}

export type FieldName = keyof Typed;

export const idOf = (field: FieldName): string => `absence-${field}`;

/** What is sent, null where a day is none. */
export function inputOf(typed: Typed): AbsenceInput | null {
  const from = dayFromText(typed.from);
  const until = dayFromText(typed.until);
  if (!from || !until) {
    return null;
  }
  return { worker: typed.worker, from, until, substitute: typed.substitute || null };
}

/** The days that cannot be read. */
export function wrongDays(typed: Typed): FormError[] {
  return (["from", "until"] as const)
    .filter((field) => !dayFromText(typed[field]))
    .map((field) => ({ id: idOf(field), text: m.absence_wrong_day() }));
}

/** What the server did not accept, by the box that it stands in. */
export function refusedFields(fields: readonly { path: string; code: string }[]): FormError[] {
  return fields.map(({ path, code }) => ({
    id: idOf(path.replace("input.", "") as FieldName),
    text: fieldWord(code),
  }));
}
