/** Why a written referral may say who the person is, as it is filled in. */
import type {
  ConsentForm,
  ConsentInput,
  ConsentPurpose,
  ConsentScope,
  DraftPartsFragment,
  LegalBasis,
} from "../../gql/graphql";
import { dayIn } from "../referral/moment";

export const SCOPES = ["name", "contact", "situation"] as const satisfies readonly ConsentScope[];
export const PURPOSES = [
  "service",
  "assessment",
  "coordination",
] as const satisfies readonly ConsentPurpose[];
export const FORMS = ["paper", "electronic"] as const satisfies readonly ConsentForm[];
export const BASES = ["statute", "vital_interest", "court_order"] as const satisfies readonly LegalBasis[];

/** The text that we give to sign. */
export const TEXT_VERSION = "2026-1";

export interface ConsentDraft {
  /** A consent, a legal basis instead of it, or not said yet. */
  ground: "consent" | "law" | null;
  legalBasis: LegalBasis | null;
  scope: readonly ConsentScope[];
  purpose: ConsentPurpose;
  form: ConsentForm;
  textVersion: string;
  /** YYYY-MM-DD */
  givenOn: string;
  /** YYYY-MM-DD, or nothing. */
  expiresOn: string;
}

export const emptyConsent = (): ConsentDraft => ({
  ground: null,
  legalBasis: null,
  scope: ["name", "contact"],
  purpose: "service",
  form: "paper",
  textVersion: TEXT_VERSION,
  givenOn: dayIn(new Date()),
  expiresOn: "",
});

export type ConsentField = "ground" | "legalBasis" | "scope" | "textVersion" | "givenOn" | "expiresOn";

/** A code of an error for each part that is missing or wrong. */
export function checkConsent(
  consent: ConsentDraft,
  today = dayIn(new Date()),
): Partial<Record<ConsentField, string>> {
  if (consent.ground === null) {
    return { ground: "missing" };
  }
  if (consent.ground === "law") {
    return consent.legalBasis === null ? { legalBasis: "missing" } : {};
  }
  return {
    ...(consent.scope.length === 0 ? { scope: "missing" } : {}),
    ...(/^[\w./-]{1,20}$/.test(consent.textVersion) ? {} : { textVersion: "format" }),
    ...wrongDay("givenOn", givenError(consent.givenOn, today)),
    ...wrongDay("expiresOn", consent.expiresOn !== "" && consent.expiresOn < today ? "in_the_past" : null),
  };
}

function givenError(day: string, today: string): string | null {
  if (day === "") {
    return "required";
  }
  return day > today ? "in_the_future" : null;
}

const wrongDay = (field: ConsentField, code: string | null) => (code ? { [field]: code } : {});

/** What the server keeps of it; null until it is whole. */
export function consentOf(consent: ConsentDraft): ConsentInput | null {
  if (Object.keys(checkConsent(consent)).length > 0) {
    return null;
  }
  if (consent.ground === "law") {
    return { legalBasis: consent.legalBasis };
  }
  const { scope, purpose, form, textVersion, givenOn, expiresOn } = consent;
  return { scope: [...scope], purpose, form, textVersion, givenOn, expiresOn: expiresOn || null };
}

/** What the server has kept. */
export function consentDraftOf(kept: DraftPartsFragment["consent"]): ConsentDraft {
  if (!kept) {
    return emptyConsent();
  }
  if (kept.legalBasis) {
    return { ...emptyConsent(), ground: "law", legalBasis: kept.legalBasis };
  }
  const begun = emptyConsent();
  return {
    ground: "consent",
    legalBasis: null,
    scope: kept.scope,
    purpose: kept.purpose ?? begun.purpose,
    form: kept.form ?? begun.form,
    textVersion: kept.textVersion ?? begun.textVersion,
    givenOn: kept.givenOn ?? begun.givenOn,
    expiresOn: kept.expiresOn ?? "",
  };
}
