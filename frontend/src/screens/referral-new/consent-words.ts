import type { ConsentForm, ConsentPurpose, ConsentScope, LegalBasis } from "../../gql/graphql";
import { m } from "../../words/messages";

export const SCOPE_WORD: Readonly<Record<ConsentScope, () => string>> = {
  name: m.consent_scope_name,
  contact: m.consent_scope_contact,
  situation: m.consent_scope_situation,
};

export const PURPOSE_WORD: Readonly<Record<ConsentPurpose, () => string>> = {
  service: m.consent_purpose_service,
  assessment: m.consent_purpose_assessment,
  coordination: m.consent_purpose_coordination,
};

export const FORM_WORD: Readonly<Record<ConsentForm, () => string>> = {
  paper: m.consent_form_paper,
  electronic: m.consent_form_electronic,
};

export const BASIS_WORD: Readonly<Record<LegalBasis, () => string>> = {
  statute: m.consent_basis_statute,
  vital_interest: m.consent_basis_vital_interest,
  court_order: m.consent_basis_court_order,
};
