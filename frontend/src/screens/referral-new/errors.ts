import { fieldWord } from "../../parts/codes";
import type { FormError } from "../../parts/ErrorSummary";
import { m } from "../../words/messages";
import { type DraftErrors, type DraftField, FIELDS } from "./draft";

/** The id of the control of each field: what an error links to. */
export const FIELD_ID: Readonly<Record<DraftField, string>> = {
  needs: "new-needs",
  ageBand: "new-age",
  staysIn: "new-place",
  urgency: "new-urgency",
  reach: "new-reach",
  language: "new-language",
  note: "new-note",
  safeHours: "new-safe",
  apart: "new-apart",
  alsoTo: "new-also",
  meetAt: "new-meet",
  name: "new-name",
  contact: "new-contact",
  ground: "new-ground",
  legalBasis: "new-basis",
  scope: "new-scope",
  textVersion: "new-text-version",
  givenOn: "new-given",
  expiresOn: "new-expires",
};

const MISSING: Readonly<Partial<Record<DraftField, () => string>>> = {
  needs: m.new_error_needs,
  ageBand: m.new_error_age,
  staysIn: m.new_error_place,
  apart: m.new_error_apart,
  alsoTo: m.new_error_also,
  name: m.new_error_name,
  ground: m.new_error_ground,
  scope: m.new_error_scope,
};

/** The sentence at a field that is wrong, undefined where it is not. */
export function sentenceOf(errors: DraftErrors, field: DraftField): string | undefined {
  const code = errors[field];
  if (code === undefined) {
    return undefined;
  }
  if (code === "missing") {
    return (MISSING[field] ?? m.choose_one)();
  }
  if (field === "meetAt" && code === "format") {
    return m.new_error_meet();
  }
  return field === "needs" && code === "too_many" ? m.new_error_needs_many() : fieldWord(code);
}

/** The errors in the order of the form, for the summary on top. */
export function summaryOf(errors: DraftErrors): FormError[] {
  return FIELDS.flatMap((field) => {
    const text = sentenceOf(errors, field);
    return text ? [{ id: FIELD_ID[field], text }] : [];
  });
}
