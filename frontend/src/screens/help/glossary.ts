// The words of the field, the states of a referral and the keys, each with a sentence in the reader's language.
import type { ReferralState } from "../../gql/graphql";
import { stateWord } from "../../parts/codes";
import { foundIn } from "../../parts/fold";
import { m } from "../../words/messages";

export interface Word {
  /** Its part of the address: /napoveda#orp leads to the word. */
  id: string;
  term: () => string;
  text: () => string;
  state?: ReferralState;
}

export interface Group {
  id: string;
  title: () => string;
  words: readonly Word[];
}

const word = (id: string, term: () => string, text: () => string): Word => ({ id, term, text });

const state = (code: ReferralState, text: () => string): Word => ({
  id: `state-${code.toLowerCase().replace("_", "-")}`,
  term: () => stateWord(code),
  text,
  state: code,
});

const PEOPLE: readonly Word[] = [
  word("organisation", m.glossary_organisation, m.glossary_organisation_text),
  word("registration-number", m.glossary_registration_number, m.glossary_registration_number_text),
  word("worker", m.glossary_worker, m.glossary_worker_text),
  word("coordinator", m.glossary_coordinator, m.glossary_coordinator_text),
  word("facilitator", m.glossary_facilitator, m.glossary_facilitator_text),
  word("planner", m.glossary_planner, m.glossary_planner_text),
  word("client", m.glossary_client, m.glossary_client_text),
  word("preclient", m.glossary_preclient, m.glossary_preclient_text),
];

const SERVICES: readonly Word[] = [
  word("service", m.glossary_service, m.glossary_service_text),
  word("kind", m.glossary_kind, m.glossary_kind_text),
  word("form", m.glossary_form, m.glossary_form_text),
  word("site", m.glossary_site, m.glossary_site_text),
  word("secret-address", m.glossary_secret_address, m.glossary_secret_address_text),
  word("target-group", m.glossary_target_group, m.glossary_target_group_text),
  word("capacity", m.glossary_capacity, m.glossary_capacity_text),
  word("vacancy", m.glossary_vacancy, m.glossary_vacancy_text),
  word("need", m.glossary_need, m.glossary_need_text),
];

const PLACES: readonly Word[] = [
  word("municipality", m.glossary_municipality, m.glossary_municipality_text),
  word("orp", m.glossary_district, m.glossary_district_text),
  word("region", m.glossary_region, m.glossary_region_text),
  word("area", m.glossary_area, m.glossary_area_text),
  word("coverage", m.glossary_coverage, m.glossary_coverage_text),
  word("gap", m.glossary_coverage_gap, m.glossary_coverage_gap_text),
];

const REFERRALS: readonly Word[] = [
  word("referral", m.glossary_referral, m.glossary_referral_text),
  word("attempt", m.glossary_attempt, m.glossary_attempt_text),
  word("code", m.glossary_code, m.glossary_code_text),
  word("slip", m.glossary_slip, m.glossary_slip_text),
  word("mode", m.glossary_mode, m.glossary_mode_text),
  word("signpost", m.glossary_signpost, m.glossary_signpost_text),
  word("turn", m.glossary_turn, m.glossary_turn_text),
  word("working-time", m.glossary_worktime, m.glossary_worktime_text),
  word("handover", m.glossary_handover, m.glossary_handover_text),
  word("consent", m.glossary_consent, m.glossary_consent_text),
];

const STATES: readonly Word[] = [
  state("DRAFT", m.glossary_state_DRAFT),
  state("SENT", m.glossary_state_SENT),
  state("RECEIVED", m.glossary_state_RECEIVED),
  state("INFO_NEEDED", m.glossary_state_INFO_NEEDED),
  state("ACCEPTED", m.glossary_state_ACCEPTED),
  state("WAITLISTED", m.glossary_state_WAITLISTED),
  state("ACTIVE", m.glossary_state_ACTIVE),
  state("PAUSED", m.glossary_state_PAUSED),
  state("COMPLETED", m.glossary_state_COMPLETED),
  state("FAILED", m.glossary_state_FAILED),
  state("DECLINED", m.glossary_state_DECLINED),
  state("WITHDRAWN", m.glossary_state_WITHDRAWN),
  state("EXPIRED", m.glossary_state_EXPIRED),
  state("ERROR", m.glossary_state_ERROR),
];

const TOGETHER: readonly Word[] = [
  word("network", m.glossary_network, m.glossary_network_text),
  word("cooperation", m.glossary_cooperation, m.glossary_cooperation_text),
  word("agreement", m.glossary_agreement, m.glossary_agreement_text),
  word("case-conference", m.glossary_case_conference, m.glossary_case_conference_text),
  word("practice", m.glossary_practice, m.glossary_practice_text),
];

export const GROUPS: readonly Group[] = [
  { id: "states", title: m.glossary_group_states, words: STATES },
  { id: "referrals", title: m.glossary_group_referrals, words: REFERRALS },
  { id: "people", title: m.glossary_group_people, words: PEOPLE },
  { id: "services", title: m.glossary_group_services, words: SERVICES },
  { id: "places", title: m.glossary_group_places, words: PLACES },
  { id: "together", title: m.glossary_group_together, words: TOGETHER },
];

export const KEYS: readonly Word[] = [
  word("tab", m.glossary_key_tab, m.glossary_key_tab_text),
  word("enter", m.glossary_key_enter, m.glossary_key_enter_text),
  word("space", m.glossary_key_space, m.glossary_key_space_text),
  word("arrows", m.glossary_key_arrows, m.glossary_key_arrows_text),
  word("backspace", m.glossary_key_backspace, m.glossary_key_backspace_text),
  word("escape", m.glossary_key_escape, m.glossary_key_escape_text),
  word("list", m.glossary_key_list, m.glossary_key_list_text),
  word("find", m.glossary_key_find, m.glossary_key_find_text),
  word("print", m.glossary_key_print, m.glossary_key_print_text),
];

/** The groups with the words that fit; a term counts before what is said of it. */
export function groupsFor(query: string): readonly Group[] {
  const inTerms = narrowed((one) => foundIn(query, [one.term()]));
  return inTerms.length > 0 ? inTerms : narrowed((one) => foundIn(query, [one.term(), one.text()]));
}

const narrowed = (fits: (one: Word) => boolean): readonly Group[] =>
  GROUPS.map((group) => ({ ...group, words: group.words.filter(fits) })).filter(
    ({ words }) => words.length > 0,
  );

export const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { words }) => sum + words.length, 0);
