/**
 * What a worker has chosen so far for a new referral. It lives in the tab only:
 * nothing of it is ever kept in the browser's storage.
 */

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
}

export type DraftField = "needs" | "ageBand" | "staysIn" | "urgency" | "reach" | "language";

/** The order in which the form shows its fields, and so the order of its errors. */
export const FIELDS: readonly DraftField[] = ["needs", "ageBand", "staysIn", "urgency", "reach", "language"];

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
  };
}

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

export interface SendInput {
  service: string;
  mode: "ANONYMOUS";
  needs: string[];
  ageBand: string;
  staysIn: string;
  urgency: DraftUrgency;
  reach: DraftReach;
  language: string;
}

/** The server's input, or null while something is missing. */
export function inputOf(service: string, draft: Draft): SendInput | null {
  if (draft.ageBand === null || draft.staysIn === null || draft.needs.length === 0) {
    return null;
  }
  return {
    service,
    mode: "ANONYMOUS",
    needs: [...draft.needs],
    ageBand: draft.ageBand,
    staysIn: draft.staysIn.ref,
    urgency: draft.urgency,
    reach: draft.reach,
    language: draft.language,
  };
}

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
