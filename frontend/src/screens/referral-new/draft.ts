/**
 * What a worker has chosen and typed so far for a new referral. It lives in the tab
 * and in a draft on the server; nothing of it is ever kept in the browser's storage,
 * and who the person is not in the draft either.
 */
import type {
  DraftInput,
  DraftPartsFragment,
  Reach,
  ReferralMode,
  SendReferralInput,
} from "../../gql/graphql";
import { dayIn, hourIn, hourOfText, momentOfPrague } from "../referral/moment";
import { type ConsentDraft, checkConsent, consentDraftOf, consentOf, emptyConsent } from "./consent";
import { reachesOf } from "./modes";

export const URGENCIES = ["ROUTINE", "URGENT"] as const;
/** ISO 639 codes, the most frequent first; `cse` is Czech sign language. */
export const LANGUAGES = ["cs", "uk", "rom", "sk", "vi", "ru", "en", "pl", "de", "cse"] as const;

export type DraftUrgency = (typeof URGENCIES)[number];
export type DraftLanguage = (typeof LANGUAGES)[number];

export interface PlaceChoice {
  ref: string;
  name: string;
  /** The name of its district, null for a whole region. */
  district: string | null;
}

export interface Draft {
  mode: ReferralMode;
  /** The other services of an open offer. */
  alsoTo: readonly string[];
  needs: readonly string[];
  ageBand: string | null;
  staysIn: PlaceChoice | null;
  urgency: DraftUrgency;
  reach: Reach;
  language: DraftLanguage;
  interpreter: boolean;
  /** What the person needs, in the worker's words. */
  note: string;
  /** When it is safe to get in touch, and what to mind. */
  safeHours: string;
  /** The joint date of an accompanied hand-over: a day, YYYY-MM-DD, and an hour as it is typed. */
  meetDay: string;
  meetHour: string;
  consent: ConsentDraft;
  /** Who the person is: sent, never saved. */
  name: string;
  contact: string;
  /** A child at risk is reported on its own path. */
  apart: boolean;
}

/** The order in which the form shows its fields, and so the order of its errors. */
export const FIELDS = [
  "needs",
  "note",
  "urgency",
  "apart",
  "ageBand",
  "language",
  "staysIn",
  "alsoTo",
  "meetAt",
  "name",
  "contact",
  "ground",
  "legalBasis",
  "scope",
  "textVersion",
  "givenOn",
  "expiresOn",
  "reach",
  "safeHours",
] as const;

export type DraftField = (typeof FIELDS)[number];

export const MOST_NOTE = 2000;
export const MOST_SAFE = 300;
export const MOST_NAME = 200;
export const MOST_CONTACT = 300;

/** A code of a `new_error_…` message for each field that is wrong. */
export type DraftErrors = Partial<Record<DraftField, string>>;

export function emptyDraft(staysIn: PlaceChoice | null): Draft {
  return {
    mode: "ANONYMOUS",
    alsoTo: [],
    needs: [],
    ageBand: null,
    staysIn,
    urgency: "ROUTINE",
    reach: "THROUGH_SENDER",
    language: "cs",
    interpreter: false,
    note: "",
    safeHours: "",
    meetDay: "",
    meetHour: "",
    consent: emptyConsent(),
    name: "",
    contact: "",
    apart: false,
  };
}

/** What the server has kept of a draft. */
export function draftOf(kept: DraftPartsFragment, placeOf: (place: NamedPlace) => PlaceChoice): Draft {
  const place = kept.staysIn;
  const meetAt = kept.appointmentAt ? new Date(kept.appointmentAt) : null;
  return {
    ...emptyDraft(place ? placeOf(place) : null),
    mode: kept.mode,
    alsoTo: kept.offeredTo.slice(1).map((service) => service.id),
    needs: kept.needs.map((need) => need.code),
    ageBand: kept.ageBand?.code ?? null,
    urgency: URGENCIES.find((one) => one === kept.urgency) ?? "ROUTINE",
    reach: reachesOf(kept.mode).find((one) => one === kept.reach) ?? "THROUGH_SENDER",
    language: LANGUAGES.find((one) => one === kept.language) ?? "cs",
    interpreter: kept.interpreter,
    note: kept.note ?? "",
    safeHours: kept.safeHours ?? "",
    meetDay: meetAt ? dayIn(meetAt) : "",
    meetHour: meetAt ? hourIn(meetAt) : "",
    consent: consentDraftOf(kept.consent),
  };
}

export type NamedPlace = NonNullable<DraftPartsFragment["staysIn"]>;

/** Ten needs are as many as the server takes, and so are ten services of an offer. */
const MOST_NEEDS = 10;
export const MOST_ALSO = 9;

/** What is missing or too much; an empty answer means that the draft can be sent. */
export function checkDraft(draft: Draft): DraftErrors {
  return { ...checkPerson(draft), ...checkMode(draft) };
}

function checkPerson(draft: Draft): DraftErrors {
  const errors: DraftErrors = {};
  if (draft.needs.length === 0) {
    errors.needs = "missing";
  } else if (draft.needs.length > MOST_NEEDS) {
    errors.needs = "too_many";
  }
  if (draft.ageBand === null && draft.mode !== "CRISIS") {
    errors.ageBand = "missing";
  }
  if (draft.staysIn === null && draft.mode !== "CRISIS") {
    errors.staysIn = "missing";
  }
  return errors;
}

function checkMode(draft: Draft): DraftErrors {
  switch (draft.mode) {
    case "OPEN_OFFER":
      return draft.alsoTo.length === 0 ? { alsoTo: "missing" } : tooManyIn(draft);
    case "WARM":
      return checkMeeting(draft);
    case "WRITTEN":
      return { ...(draft.name.trim() ? {} : { name: "missing" }), ...checkConsent(draft.consent) };
    default:
      return {};
  }
}

const tooManyIn = (draft: Draft): DraftErrors =>
  draft.alsoTo.length > MOST_ALSO ? { alsoTo: "too_many" } : {};

function checkMeeting(draft: Draft): DraftErrors {
  if (draft.meetDay === "" && draft.meetHour === "") {
    return {};
  }
  const at = meetAtOf(draft);
  if (at === null) {
    return { meetAt: "format" };
  }
  return new Date(at) < new Date() ? { meetAt: "in_the_past" } : {};
}

/** The moment of the joint date, null while it is not whole. */
export function meetAtOf({ meetDay, meetHour }: Draft): string | null {
  const hour = hourOfText(meetHour);
  return meetDay && hour ? momentOfPrague(meetDay, hour) : null;
}

/** What the server keeps of a draft, whole or not; what another mode would not have is left out. */
export function keptOf(service: string, draft: Draft): DraftInput {
  const crisis = draft.mode === "CRISIS";
  return {
    service,
    mode: draft.mode,
    needs: draft.needs.slice(0, MOST_NEEDS),
    ageBand: draft.ageBand,
    staysIn: draft.staysIn?.ref ?? null,
    urgency: crisis ? "CRISIS" : draft.urgency,
    reach: draft.reach,
    language: draft.language,
    interpreter: draft.interpreter,
    note: draft.note.trim() || null,
    safeHours: draft.safeHours.trim() || null,
    ...(draft.mode === "OPEN_OFFER" ? { alsoTo: draft.alsoTo.slice(0, MOST_ALSO) } : {}),
    ...(draft.mode === "WARM" ? { meetAt: meetAtOf(draft) } : {}),
    ...(draft.mode === "WRITTEN" ? { consent: consentOf(draft.consent) } : {}),
  };
}

/** The server's input, or null while something is missing. */
export function inputOf(service: string, draft: Draft): SendReferralInput | null {
  if (Object.keys(checkDraft(draft)).length > 0) {
    return null;
  }
  return {
    ...keptOf(service, draft),
    ...(draft.apart ? { reportedApart: true } : {}),
    ...(draft.mode === "WRITTEN"
      ? { identity: { name: draft.name.trim(), contact: draft.contact.trim() || null } }
      : {}),
  };
}

/** Digits or signs by which somebody could be found: a phone, a birth number, an e-mail. */
const IDENTIFIES = /\d{6}\s?\/\s?\d{3,4}|(?:\d[\s-]?){9,}|\S@\S+\.\w/;

/** Whether a text looks as if it said who the person is. */
export const looksIdentifying = (text: string): boolean => IDENTIFIES.test(text);

/** The server's complaints, put to the fields they belong to. */
export function errorsFromServer(fields: readonly { path: string; code: string }[]): DraftErrors {
  const errors: DraftErrors = {};
  for (const { path, code } of fields) {
    const name = path.replace(/^input\.(?:consent\.|identity\.)?/, "").replace(/[.[].*$/, "");
    const field = FIELDS.find((known) => known === name);
    if (field) {
      errors[field] = code;
    }
  }
  return errors;
}
