// Words of the codes in the contract: one function per family, e.g. stateWord("SENT"). A code that
// the catalogue does not know yet reads as a plain sentence, never as the code.
import { m } from "../words/messages";
import { getLocale } from "../words/runtime";

type Words = Readonly<Record<string, () => string>>;

const wordIn = (words: Words, code: string, other: () => string): string => (words[code] ?? other)();

const STATE: Words = {
  ACCEPTED: m.state_ACCEPTED,
  ACTIVE: m.state_ACTIVE,
  COMPLETED: m.state_COMPLETED,
  DECLINED: m.state_DECLINED,
  DRAFT: m.state_DRAFT,
  ERROR: m.state_ERROR,
  EXPIRED: m.state_EXPIRED,
  FAILED: m.state_FAILED,
  INFO_NEEDED: m.state_INFO_NEEDED,
  PAUSED: m.state_PAUSED,
  RECEIVED: m.state_RECEIVED,
  SENT: m.state_SENT,
  WAITLISTED: m.state_WAITLISTED,
  WITHDRAWN: m.state_WITHDRAWN,
};

const REASON: Words = {
  capacity_full: m.reason_capacity_full,
  client_request: m.reason_client_request,
  client_stopped: m.reason_client_stopped,
  client_unavailable: m.reason_client_unavailable,
  conflict_of_interest: m.reason_conflict_of_interest,
  consent_revoked: m.reason_consent_revoked,
  contract_terminated_6m: m.reason_contract_terminated_6m,
  deceased: m.reason_deceased,
  duplicate: m.reason_duplicate,
  health_excludes: m.reason_health_excludes,
  hospital_or_prison: m.reason_hospital_or_prison,
  moved_away: m.reason_moved_away,
  never_came: m.reason_never_came,
  no_ack: m.reason_no_ack,
  no_decision: m.reason_no_decision,
  no_show: m.reason_no_show,
  not_interested: m.reason_not_interested,
  not_reached: m.reason_not_reached,
  other: m.reason_other,
  outside_area: m.reason_outside_area,
  outside_target_group: m.reason_outside_target_group,
  provider_closed: m.reason_provider_closed,
  provider_lost_capacity: m.reason_provider_lost_capacity,
  rerouted: m.reason_rerouted,
  safety: m.reason_safety,
  sender_error: m.reason_sender_error,
  sender_silent: m.reason_sender_silent,
  service_not_provided: m.reason_service_not_provided,
  service_suspended: m.reason_service_suspended,
  solved_elsewhere: m.reason_solved_elsewhere,
  unclear_request: m.reason_unclear_request,
  waiting_for_documents: m.reason_waiting_for_documents,
};

const OUTCOME: Words = {
  contract_signed: m.outcome_contract_signed,
  crisis_stabilised: m.outcome_crisis_stabilised,
  information_given: m.outcome_information_given,
  not_helped: m.outcome_not_helped,
  one_off_help: m.outcome_one_off_help,
  partly_helped: m.outcome_partly_helped,
  referred_on: m.outcome_referred_on,
  service_started_anonymously: m.outcome_service_started_anonymously,
};

const VIEW: Words = {
  helped: m.client_view_helped,
  no: m.client_view_no,
  partly: m.client_view_partly,
  rather_not_say: m.client_view_rather_not_say,
};

const EVENT: Words = {
  accepted: m.event_accepted,
  acknowledged: m.event_acknowledged,
  answered: m.event_answered,
  appointment_cancelled: m.event_appointment_cancelled,
  appointment_scheduled: m.event_appointment_scheduled,
  appointment_unattended: m.event_appointment_unattended,
  asked: m.event_asked,
  claimed: m.event_claimed,
  client_confirmed: m.event_client_confirmed,
  completed: m.event_completed,
  consent_changed: m.event_consent_changed,
  consent_revoked: m.event_consent_revoked,
  contact_attempted: m.event_contact_attempted,
  contact_confirmed: m.event_contact_confirmed,
  decline_undone: m.event_decline_undone,
  declined: m.event_declined,
  delivered: m.event_delivered,
  drafted: m.event_drafted,
  erased: m.event_erased,
  escalated: m.event_escalated,
  expired: m.event_expired,
  failed: m.event_failed,
  first_contact: m.event_first_contact,
  marked_error: m.event_marked_error,
  message: m.event_message,
  opened: m.event_opened,
  passed: m.event_passed,
  paused: m.event_paused,
  promoted: m.event_promoted,
  reassigned: m.event_reassigned,
  reminded: m.event_reminded,
  reopened: m.event_reopened,
  resumed: m.event_resumed,
  reviewed: m.event_reviewed,
  send_undone: m.event_send_undone,
  sender_saw_result: m.event_sender_saw_result,
  sent: m.event_sent,
  waitlisted: m.event_waitlisted,
  withdrawn: m.event_withdrawn,
};

const URGENCY: Words = {
  CRISIS: m.urgency_CRISIS,
  ROUTINE: m.urgency_ROUTINE,
  URGENT: m.urgency_URGENT,
};

const REACH: Words = {
  COMES_ALONE: m.reach_COMES_ALONE,
  MAY_CALL: m.reach_MAY_CALL,
  MAY_WRITE: m.reach_MAY_WRITE,
  NEVER_CONTACT: m.reach_NEVER_CONTACT,
  THROUGH_SENDER: m.reach_THROUGH_SENDER,
};

const MODE: Words = {
  ANONYMOUS: m.mode_ANONYMOUS,
  CRISIS: m.mode_CRISIS,
  OPEN_OFFER: m.mode_OPEN_OFFER,
  SELF: m.mode_SELF,
  WARM: m.mode_WARM,
  WRITTEN: m.mode_WRITTEN,
};

const CHANNEL: Words = {
  IN_PERSON: m.channel_IN_PERSON,
  ONLINE: m.channel_ONLINE,
  OUTREACH: m.channel_OUTREACH,
  PHONE: m.channel_PHONE,
};

const FORM: Words = {
  AMBULATORY: m.form_AMBULATORY,
  ONLINE: m.form_ONLINE,
  OUTREACH: m.form_OUTREACH,
  RESIDENTIAL: m.form_RESIDENTIAL,
};

const BASIS: Words = {
  INFERRED: m.basis_INFERRED,
  SEAT: m.basis_SEAT,
  STATED: m.basis_STATED,
};

const DECLINED_BY: Words = {
  CLIENT: m.declined_by_CLIENT,
  PROVIDER: m.declined_by_PROVIDER,
};

const LANGUAGE: Words = {
  ar: m.language_ar,
  cs: m.language_cs,
  cse: m.language_cse,
  de: m.language_de,
  en: m.language_en,
  mn: m.language_mn,
  pl: m.language_pl,
  ro: m.language_ro,
  rom: m.language_rom,
  ru: m.language_ru,
  sk: m.language_sk,
  uk: m.language_uk,
  vi: m.language_vi,
};

const SOURCE: Words = {
  coordinator: m.source_coordinator,
  rpss: m.source_rpss,
  seed_reference: m.source_seed_reference,
  seed_world: m.source_seed_world,
  service: m.source_service,
  unknown: m.source_unknown,
};

const REFUSAL: Words = {
  already_answered: m.refusal_already_answered,
  already_delivered: m.refusal_already_delivered,
  already_done: m.refusal_already_done,
  already_open: m.refusal_already_open,
  already_rerouted: m.refusal_already_rerouted,
  child_at_risk: m.refusal_child_at_risk,
  consent_missing: m.refusal_consent_missing,
  crisis_never_expires: m.refusal_crisis_never_expires,
  erased: m.refusal_erased,
  forbidden: m.refusal_forbidden,
  invitation_used: m.refusal_invitation_used,
  key_reused: m.refusal_key_reused,
  last_coordinator: m.refusal_last_coordinator,
  mode_not_taken: m.refusal_mode_not_taken,
  mode_not_warm: m.refusal_mode_not_warm,
  needs_contact_attempts: m.refusal_needs_contact_attempts,
  needs_coordinator_or_responsible: m.refusal_needs_coordinator_or_responsible,
  no_appointment: m.refusal_no_appointment,
  no_coordinator: m.refusal_no_coordinator,
  no_link: m.refusal_no_link,
  no_mail: m.refusal_no_mail,
  not_colleague: m.refusal_not_colleague,
  not_confirmed_by_both: m.refusal_not_confirmed_by_both,
  not_coordinator: m.refusal_not_coordinator,
  not_facilitator: m.refusal_not_facilitator,
  not_handed_over: m.refusal_not_handed_over,
  not_in_this_state: m.refusal_not_in_this_state,
  not_member: m.refusal_not_member,
  not_withdrawn_by_sender: m.refusal_not_withdrawn_by_sender,
  not_your_part: m.refusal_not_your_part,
  offer_gone: m.refusal_offer_gone,
  role_not_yours: m.refusal_role_not_yours,
  service_inactive: m.refusal_service_inactive,
  sign_in_first: m.refusal_sign_in_first,
  stale: m.refusal_stale,
  test_mail_just_sent: m.refusal_test_mail_just_sent,
  too_early: m.refusal_too_early,
  too_late: m.refusal_too_late,
  too_many: m.refusal_too_many,
  unknown: m.refusal_unknown,
};

const FIELD: Words = {
  code_character: m.field_code_character,
  code_check: m.field_code_check,
  code_length: m.field_code_length,
  format: m.field_format,
  has_its_own_command: m.field_has_its_own_command,
  in_the_future: m.field_in_the_future,
  in_the_past: m.field_in_the_past,
  not_in_organisation: m.field_not_in_organisation,
  out_of_bounds: m.field_out_of_bounds,
  out_of_order: m.field_out_of_order,
  not_in_this_mode: m.field_not_in_this_mode,
  required: m.field_required,
  residential_only: m.field_residential_only,
  same_organisation: m.field_same_organisation,
  too_far: m.field_too_far,
  too_long: m.field_too_long,
  too_many: m.field_too_many,
  too_short: m.field_too_short,
  unknown: m.field_unknown,
};

/** Words for the state of a referral. */
export const stateWord = (code: string): string => wordIn(STATE, code, m.code_unknown);

/** Words for why a referral was declined, failed, was withdrawn, expired or paused. */
export const reasonWord = (code: string): string => wordIn(REASON, code, m.reason_other);

/** Words for what came of it. */
export const outcomeWord = (code: string): string => wordIn(OUTCOME, code, m.code_unknown);

/** Words for what the person says of the help. */
export const clientViewWord = (code: string): string => wordIn(VIEW, code, m.code_unknown);

/** Words for a line of the history. */
export const eventWord = (code: string): string => wordIn(EVENT, code, m.code_unknown);

/** Words for how much it presses. */
export const urgencyWord = (code: string): string => wordIn(URGENCY, code, m.code_unknown);

/** Words for how the person may be reached. */
export const reachWord = (code: string): string => wordIn(REACH, code, m.code_unknown);

/** Words for how the person is handed over. */
export const modeWord = (code: string): string => wordIn(MODE, code, m.code_unknown);

/** Words for how the first contact happened. */
export const channelWord = (code: string): string => wordIn(CHANNEL, code, m.code_unknown);

/** Words for how a service helps. */
export const formWord = (code: string): string => wordIn(FORM, code, m.code_unknown);

/** Words for how well the area of a service is known. */
export const basisWord = (code: string): string => wordIn(BASIS, code, m.code_unknown);

/** Words for who declined. */
export const declinedByWord = (code: string): string => wordIn(DECLINED_BY, code, m.code_unknown);

/** Words for the language to speak. */
export const languageWord = (code: string): string => wordIn(LANGUAGE, code, m.code_unknown);

/** Words for where an entry came from. */
export const sourceWord = (code: string): string =>
  wordIn(SOURCE, code.replaceAll(":", "_"), m.source_unknown);

/** Words for why the rules say no (NotAllowed, Refused, Conflict, takesNoneBecause, Allowance.because). */
export const refusalWord = (code: string): string => wordIn(REFUSAL, code, m.refusal_unknown);

/** Words for what is wrong with an input (InvalidField.code). */
export const fieldWord = (code: string): string => wordIn(FIELD, code, m.field_unknown);

/** The name of a need, kind, age band or target group in the language of the screen. */
export const nameOf = (thing: { nameCs: string; nameEn: string }): string =>
  getLocale() === "en" ? thing.nameEn : thing.nameCs;
