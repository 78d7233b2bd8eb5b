/**
 * What a worker has chosen and typed so far for a new referral. It lives in the tab
 * and in a draft on the server; nothing of it is ever kept in the browser's storage.
 */
import type { DraftInput, DraftPartsFragment, SendReferralInput } from "../../gql/graphql";

export const URGENCIES = ["ROUTINE", "URGENT"] as const;
export const REACHES = ["THROUGH_SENDER", "COMES_ALONE", "NEVER_CONTACT"] as const;
/** ISO 639 codes, the most frequent first; `cse` is Czech sign language. */
export const LANGUAGES = ["cs", "uk", "rom", "sk", "vi", "ru", "en", "pl", "de", "cse"] as const;

export type DraftUrgency = (typeof URGENCIES)[number];
export type DraftReach = (typeof REACHES)[number];
export type DraftLanguage = (typeof LANGUAGES)[number];

export interface PlaceChoice {
  ref: string;
  name: string;
}

export interface Draft {
  needs: readonly string[];
  ageBand: string | null;
  staysIn: PlaceChoice | null;
  urgency: DraftUrgency;
  reach: DraftReach;
  language: DraftLanguage;
  interpreter: boolean;
  /** What the person needs, in the worker's words. */
  note: string;
  /** When it is safe to get in touch, and what to mind. */
  safeHours: string;
}

/** The order in which the form shows its fields, and so the order of its errors. */
export const FIELDS = [
  "needs",
  "note",
  "urgency",
  "ageBand",
  "language",
  "staysIn",
  "reach",
  "safeHours",
] as const satisfies readonly (keyof Draft)[];

export type DraftField = (typeof FIELDS)[number];

export const MOST_NOTE = 2000;
export const MOST_SAFE = 300;

/** A code of a `new_error_…` message for each field that is wrong. */
export type DraftErrors = Partial<Record<DraftField, string>>;

export function emptyDraft(staysIn: PlaceChoice | null): Draft {
  return {
    needs: [],
    ageBand: null,
    staysIn,
    urgency: "ROUTINE",
    reach: "THROUGH_SENDER",
    language: "cs",
    interpreter: false,
    note: "",
    safeHours: "",
  };
}

/** What the server has kept of a draft. */
export function draftOf(kept: DraftPartsFragment, placeOf: (place: NamedPlace) => string): Draft {
  const place = kept.staysIn;
  return {
    needs: kept.needs.map((need) => need.code),
    ageBand: kept.ageBand?.code ?? null,
    staysIn: place ? { ref: place.ref, name: placeOf(place) } : null,
    urgency: URGENCIES.find((one) => one === kept.urgency) ?? "ROUTINE",
    reach: REACHES.find((one) => one === kept.reach) ?? "THROUGH_SENDER",
    language: LANGUAGES.find((one) => one === kept.language) ?? "cs",
    interpreter: kept.interpreter,
    note: kept.note ?? "",
    safeHours: kept.safeHours ?? "",
  };
}

type NamedPlace = NonNullable<DraftPartsFragment["staysIn"]>;

/** Ten needs are as many as the server takes. */
const MOST_NEEDS = 10;

/** What is missing or too much; an empty answer means that the draft can be sent. */
export function checkDraft(draft: Draft): DraftErrors {
  const errors: DraftErrors = {};
  if (draft.needs.length === 0) {
    errors.needs = "missing";
  } else if (draft.needs.length > MOST_NEEDS) {
    errors.needs = "too_many";
  }
  if (draft.ageBand === null) {
    errors.ageBand = "missing";
  }
  if (draft.staysIn === null) {
    errors.staysIn = "missing";
  }
  return errors;
}

/** What the server keeps of a draft, whole or not. */
export function keptOf(service: string, draft: Draft): DraftInput {
  return {
    service,
    mode: "ANONYMOUS",
    needs: draft.needs.slice(0, MOST_NEEDS),
    ageBand: draft.ageBand,
    staysIn: draft.staysIn?.ref ?? null,
    urgency: draft.urgency,
    reach: draft.reach,
    language: draft.language,
    interpreter: draft.interpreter,
    note: draft.note.trim() || null,
    safeHours: draft.safeHours.trim() || null,
  };
}

/** The server's input, or null while something is missing. */
export function inputOf(service: string, draft: Draft): SendReferralInput | null {
  const { ageBand, staysIn, ...rest } = keptOf(service, draft);
  if (!ageBand || !staysIn || draft.needs.length === 0) {
    return null;
  }
  return { ...rest, ageBand, staysIn };
}

/** Digits or signs by which somebody could be found: a phone, a birth number, an e-mail. */
const IDENTIFIES = /\d{6}\s?\/\s?\d{3,4}|(?:\d[\s-]?){9,}|\S@\S+\.\w/;

/** Whether a text looks as if it said who the person is. */
export const looksIdentifying = (text: string): boolean => IDENTIFIES.test(text);

/** The server's complaints, put to the fields they belong to. */
export function errorsFromServer(fields: readonly { path: string; code: string }[]): DraftErrors {
  const errors: DraftErrors = {};
  for (const { path, code } of fields) {
    const name = path.replace(/^input\./, "").replace(/[.[].*$/, "");
    const field = FIELDS.find((known) => known === name);
    if (field) {
      errors[field] = code;
    }
  }
  return errors;
}
