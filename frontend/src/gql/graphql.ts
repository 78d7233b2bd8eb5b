/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whole days in Europe/Prague, YYYY-MM-DD, both included. There is no field for a reason. */
export type AbsenceInput = {
  from: string;
  /** Who stands in; the whole team where null. */
  substitute?: string | null | undefined;
  until: string;
  worker: string;
};

/** STATED by the service or register, INFERRED from its name, SEAT where only its provider's seat is known. */
export type AreaBasis =
  | 'INFERRED'
  | 'SEAT'
  | 'STATED';

export type AttemptFilter =
  | 'ALL'
  | 'CLOSED'
  /** Those that have not ended, or whose result the caller's side has not seen. */
  | 'OPEN'
  /** Those that wait for the caller's side, or end with a result it has not seen. */
  | 'WAITING';

export type Box =
  | 'RECEIVED'
  | 'SENT';

/** What a capacity counts; a contact lasts 10 minutes, an intervention 30. */
export type CapacityUnit =
  | 'BEDS'
  | 'CALLS'
  | 'CLIENTS'
  | 'CONTACTS'
  | 'INTERVENTIONS';

export type ChangedNoun =
  | 'ATTEMPT'
  | 'ORGANISATION'
  | 'SERVICE'
  /** Who works for the organisation, who is invited, who is away. */
  | 'TEAM'
  | 'WORKER';

export type ChannelInput = {
  handle: string;
  hours: HoursInput;
  id?: string | null | undefined;
  kind: ChannelKind;
  languages: Array<string>;
};

export type ChannelKind =
  | 'CHAT'
  | 'DISCORD'
  | 'FACEBOOK'
  | 'INSTAGRAM'
  | 'MAIL'
  | 'MESSENGER'
  | 'OTHER'
  | 'PHONE'
  | 'WEB'
  | 'WHATSAPP';

export type ContactChannel =
  | 'IN_PERSON'
  | 'ONLINE'
  | 'OUTREACH'
  | 'PHONE';

export type CoverInput = {
  /** YYYY-MM-DD; null is open. */
  from?: string | null | undefined;
  /** A place reference. */
  place: string;
  until?: string | null | undefined;
};

export type CoverageExtent =
  | 'DISTRICT'
  | 'PART'
  | 'REGION';

export type CoverageState =
  /** Something serves the whole district, from its area or from a place in it. */
  | 'COVERED'
  /** Nothing valid on the day serves the district. */
  | 'GAP'
  /** Only a part is served, or only from the region without a place in the district. */
  | 'THIN';

export type CoverageWhy =
  /** It works or stands next door. */
  | 'NEXT_DOOR'
  /** It covers a part of the district already. */
  | 'PART'
  /** It is for the whole region and has no place in the district. */
  | 'REGION'
  /** It does something that answers the same needs, in the district or next door. */
  | 'RELATED'
  /** It stands in the district and does not cover it. */
  | 'SITED';

/** Why a recipient refuses; the letters are those of § 91(3) of Act 108/2006. */
export type DeclineReason =
  /** b */
  | 'capacity_full'
  | 'conflict_of_interest'
  /** d */
  | 'contract_terminated_6m'
  | 'duplicate'
  /** c, residential only */
  | 'health_excludes'
  | 'not_interested'
  /** Told in words. */
  | 'other'
  | 'outside_area'
  /** a */
  | 'outside_target_group'
  | 'safety'
  /** a */
  | 'service_not_provided'
  | 'service_suspended'
  | 'unclear_request';

export type DeclinedBy =
  | 'CLIENT'
  | 'PROVIDER';

/** A referral of which most may still be missing. */
export type DraftInput = {
  ageBand?: string | null | undefined;
  interpreter?: boolean | null | undefined;
  /** ISO 639 code of the language to speak. */
  language: string;
  mode: ReferralMode;
  needs: Array<string>;
  note?: string | null | undefined;
  reach: Reach;
  safeHours?: string | null | undefined;
  service: string;
  /** Where the person stays: a place reference. */
  staysIn?: string | null | undefined;
  urgency: Urgency;
};

/** What is left out stays as it is. */
export type EditOrganisationInput = {
  about?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  street?: string | null | undefined;
  web?: string | null | undefined;
};

/** What is left out stays as it is. */
export type EditServiceInput = {
  areaText?: string | null | undefined;
  /** All channels; one without an id is new. */
  channels?: Array<ChannelInput> | null | undefined;
  conditions?: string | null | undefined;
  /** The whole area, at least one place. */
  covers?: Array<CoverInput> | null | undefined;
  email?: string | null | undefined;
  forWhom?: string | null | undefined;
  forms?: Array<ServiceForm> | null | undefined;
  languages?: Array<string> | null | undefined;
  modes?: Array<ReferralMode> | null | undefined;
  phone?: string | null | undefined;
  price?: StatedPrice | null | undefined;
  priceNote?: string | null | undefined;
  /** Hours of the sites that change, and new sites. */
  sites?: Array<SiteInput> | null | undefined;
  summary?: string | null | undefined;
  takesReferrals?: boolean | null | undefined;
  vacancies?: Array<VacancyInput> | null | undefined;
  web?: string | null | undefined;
};

/** What is left out stays as it is. Name and e-mail belong to the account. */
export type EditWorkerInput = {
  /** The services that they work in, of their own organisations. */
  delivers?: Array<string> | null | undefined;
  phone?: string | null | undefined;
  position?: string | null | undefined;
  /** When and how they are best reached. */
  reachNote?: string | null | undefined;
  /** Place references of where they work. */
  serves?: Array<string> | null | undefined;
};

/** Why it ended without an outcome. */
export type FailReason =
  | 'client_stopped'
  | 'deceased'
  | 'hospital_or_prison'
  | 'moved_away'
  /** Only of a person who was to come by themselves. */
  | 'never_came'
  | 'no_show'
  /** Needs three tries on two days; never of an anonymous person. */
  | 'not_reached'
  | 'other'
  | 'provider_lost_capacity'
  | 'solved_elsewhere';

export type HoursExceptionInput = {
  note: string;
  /** YYYY-MM-DD */
  on: string;
  spans: Array<SpanInput>;
};

export type HoursInput = {
  closedOnHolidays: boolean;
  exceptions: Array<HoursExceptionInput>;
  note: string;
  /** At most seven days, Monday first; days left out are closed. */
  week: Array<Array<SpanInput>>;
};

/** Where a row stands in its box. */
export type InboxGroup =
  /** Nobody owes a step before the day of the review. */
  | 'CALM'
  | 'ENDED'
  | 'OURS'
  | 'THEIRS';

/** What narrows a box; a missing part does not. */
export type InboxNarrowing = {
  /** What the caller holds, whoever owes the next step. */
  mine?: boolean | null | undefined;
  service?: string | null | undefined;
  states?: Array<ReferralState> | null | undefined;
  urgency?: Urgency | null | undefined;
  waitsFor?: WaitsFor | null | undefined;
};

export type InviteInput = {
  email: string;
  /** The first day, YYYY-MM-DD; null for at once. */
  from?: string | null | undefined;
  name: string;
  role: TeamRole;
  /** The last day, YYYY-MM-DD; null for no end. */
  until?: string | null | undefined;
};

export type NewsKind =
  | 'AREA'
  | 'CAPACITY'
  | 'CONTACT'
  | 'HOURS'
  | 'ORGANISATION_CHANGED'
  | 'ORGANISATION_NEW'
  | 'PLACE'
  | 'REFERRALS'
  | 'SERVICE_ENDS'
  | 'SERVICE_NEW'
  | 'VACANCY'
  | 'WORDS'
  | 'WORKER_JOINED';

export type NewsSubject =
  | 'ORGANISATION'
  | 'SERVICE'
  | 'WORKER';

/** Everything given must hold; nothing given finds all. */
export type OrganisationFilter = {
  kinds?: Array<OrganisationKind> | null | undefined;
  /** A place that it is seated in, by reference: a municipality, a district or a region. */
  place?: string | null | undefined;
  /** Parts of its name in any case and without accents, or the beginning of its IČO. */
  text?: string | null | undefined;
};

export type OrganisationKind =
  | 'HEALTH'
  | 'INFORMAL'
  | 'OTHER'
  | 'PARISH'
  | 'POLICE'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'TOWN_HALL';

/** What came of it. */
export type Outcome =
  | 'contract_signed'
  | 'crisis_stabilised'
  | 'information_given'
  | 'not_helped'
  | 'one_off_help'
  | 'partly_helped'
  | 'referred_on'
  | 'service_started_anonymously';

export type PartKind =
  | 'AGE'
  | 'ANONYMOUS'
  | 'FORM'
  | 'GROUP'
  | 'KIND'
  | 'NEED'
  | 'ONLINE'
  | 'OPEN'
  | 'ORGANISATION'
  | 'PLACE'
  | 'REFERRALS'
  | 'SERVICE'
  | 'WORDS';

export type Party =
  | 'NOBODY'
  | 'RECIPIENT'
  | 'SENDER';

/** Why the clocks stop for a while. */
export type PauseReason =
  | 'client_unavailable'
  | 'other'
  | 'provider_closed'
  | 'waiting_for_documents';

export type PlaceKind =
  | 'DISTRICT'
  | 'MUNICIPALITY'
  | 'REGION';

/** Ways to reach somebody in writing at once. */
export type PresentChannelKind =
  | 'CHAT'
  | 'DISCORD'
  | 'FACEBOOK'
  | 'INSTAGRAM'
  | 'MESSENGER'
  | 'WHATSAPP';

export type PresentRoom =
  | 'FEW'
  | 'FREE'
  | 'FULL';

export type Price =
  | 'FREE'
  | 'PAID'
  | 'PARTLY';

export type Reach =
  | 'COMES_ALONE'
  | 'MAY_CALL'
  | 'MAY_WRITE'
  | 'NEVER_CONTACT'
  | 'THROUGH_SENDER';

/** The commands that a screen offers. */
export type ReferralCommand =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'ASK'
  | 'COMPLETE'
  | 'DECLINE'
  | 'FAIL'
  | 'FIRST_CONTACT'
  | 'MESSAGE'
  | 'PAUSE'
  | 'PROMOTE'
  | 'REOPEN'
  | 'REROUTE'
  | 'RESUME'
  | 'UNDO_DECLINE'
  | 'WAITLIST'
  | 'WITHDRAW';

export type ReferralMode =
  | 'ANONYMOUS'
  | 'CRISIS'
  | 'OPEN_OFFER'
  | 'SELF'
  | 'WARM'
  | 'WRITTEN';

export type ReferralState =
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DECLINED'
  | 'DRAFT'
  | 'ERROR'
  | 'EXPIRED'
  | 'FAILED'
  | 'INFO_NEEDED'
  | 'PAUSED'
  | 'RECEIVED'
  | 'SENT'
  | 'WAITLISTED'
  | 'WITHDRAWN';

export type Room =
  | 'FEW'
  | 'FREE'
  | 'FULL';

/** What the receiver needs to know, and no more. There is no field for a name. */
export type SendReferralInput = {
  ageBand: string;
  /** Whether somebody has to interpret. */
  interpreter?: boolean | null | undefined;
  /** ISO 639 code of the language to speak: `cs`, `uk`, `rom` … */
  language: string;
  mode: ReferralMode;
  needs: Array<string>;
  /** What the person needs, in the sender's words: encrypted, read by the two organisations alone. At most 2000 characters. */
  note?: string | null | undefined;
  reach: Reach;
  /** When it is safe to get in touch, and what to mind then; encrypted likewise. At most 300 characters. */
  safeHours?: string | null | undefined;
  service: string;
  /** Where the person stays: a place reference. */
  staysIn: string;
  urgency: Urgency;
};

/** Every part given must hold, inside one part any code; nothing given finds all services. */
export type ServiceFilter = {
  /** Any of these age groups; a service that names none is for every age. */
  ageBands?: Array<string> | null | undefined;
  /** Only services that take people without a name. */
  anonymous?: boolean | null | undefined;
  /** Only where somebody answers in writing online now. */
  answersNow?: boolean | null | undefined;
  forms?: Array<ServiceForm> | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<string> | null | undefined;
  /** Any of these needs. */
  needs?: Array<string> | null | undefined;
  /** Only where somebody is there now. */
  openNow?: boolean | null | undefined;
  organisations?: Array<string> | null | undefined;
  /** A place it serves, by reference. */
  place?: string | null | undefined;
  services?: Array<string> | null | undefined;
  /** Only services that take referrals now. */
  takesReferrals?: boolean | null | undefined;
  targetGroups?: Array<string> | null | undefined;
  /** Words of its name, organisation, kind or description, in any case and without accents. */
  text?: string | null | undefined;
};

export type ServiceForm =
  | 'AMBULATORY'
  | 'ONLINE'
  | 'OUTREACH'
  | 'RESIDENTIAL';

/** With an id the hours change; without one it is a new site, which needs a name and a municipality. */
export type SiteInput = {
  /** The address is never shown. */
  confidential?: boolean | null | undefined;
  hours: HoursInput;
  id?: string | null | undefined;
  name?: string | null | undefined;
  /** A reference of a municipality. */
  place?: string | null | undefined;
  stepFree?: boolean | null | undefined;
  street?: string | null | undefined;
};

export type SpanInput = {
  from: number;
  until: number;
};

export type StatedPrice =
  | 'FREE'
  | 'PAID'
  | 'PARTLY'
  /** Nobody knows, or it differs. */
  | 'UNKNOWN';

/** The roles that a coordinator gives. */
export type TeamRole =
  | 'COORDINATOR'
  | 'WORKER';

/** Why nobody in particular holds an attempt. */
export type Unheld =
  /** Who took it is away, and so is everybody who would stand in. */
  | 'AWAY'
  /** Who took it does not work here any more. */
  | 'LEFT'
  | 'NOBODY_TOOK_IT';

export type UnmetNeedInput = {
  ageBand?: string | null | undefined;
  needs: Array<string>;
  place: string;
};

export type Urgency =
  | 'CRISIS'
  | 'ROUTINE'
  | 'URGENT';

export type VacancyInput = {
  form: ServiceForm;
  free?: number | null | undefined;
  room: Room;
};

/** Whom an attempt waits for. */
export type WaitsFor =
  /** The caller, or somebody whom the caller stands in for. */
  | 'ME'
  | 'OTHER_SIDE'
  /** Anybody of the caller's organisation. */
  | 'TEAM'
  /** The caller's organisation, but nobody there in particular. */
  | 'UNHELD';

/** Why a sender takes a referral back. */
export type WithdrawReason =
  | 'client_request'
  | 'duplicate'
  | 'rerouted'
  | 'sender_error'
  | 'solved_elsewhere';

export type WorkerRole =
  | 'ADMIN'
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'PLANNER'
  | 'WORKER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, name: string, email: string, waiting: number, demonstration: boolean, actingFor: { __typename: 'Organisation', id: string, name: string } | null, organisations: Array<{ __typename: 'OrganisationRef', id: string, name: string }>, district: { __typename: 'Place', ref: string, name: string } | null, roles: Array<{ __typename: 'Holding', role: WorkerRole, toward: string | null, from: string | null, until: string | null }> } | null };

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { changes: { __typename: 'Change', noun: ChangedNoun, id: string, at: string } };

export type NeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsQuery = { __typename: 'Query', needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string, synonyms: Array<string> }> };

export type PlacesQueryVariables = Exact<{
  text: string;
}>;


export type PlacesQuery = { __typename: 'Query', places: Array<{ __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null }> };

export type PlaceQueryVariables = Exact<{
  ref: string;
}>;


export type PlaceQuery = { __typename: 'Query', place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { __typename: 'Query', colleagues: Array<{ __typename: 'Presence', id: string, name: string, coordinator: boolean, absences: Array<{ __typename: 'Absence', id: string, from: string, until: string, worker: { __typename: 'WorkerRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null }> }> };

export type AbsenceLineFragment = { __typename: 'Absence', id: string, from: string, until: string, worker: { __typename: 'WorkerRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null };

type AbsenceAnswer_Absence_Fragment = { __typename: 'Absence', id: string, from: string, until: string, worker: { __typename: 'WorkerRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null };

type AbsenceAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type AbsenceAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type AbsenceAnswer_Refused_Fragment = { __typename: 'Refused', code: string };

export type AbsenceAnswerFragment =
  | AbsenceAnswer_Absence_Fragment
  | AbsenceAnswer_InvalidInput_Fragment
  | AbsenceAnswer_NotAllowed_Fragment
  | AbsenceAnswer_Refused_Fragment
;

export type SetAbsenceMutationVariables = Exact<{
  key: string;
  input: AbsenceInput;
}>;


export type SetAbsenceMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Absence', id: string, from: string, until: string, worker: { __typename: 'WorkerRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type EndAbsenceMutationVariables = Exact<{
  key: string;
  absence: string;
}>;


export type EndAbsenceMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Absence', id: string, from: string, until: string, worker: { __typename: 'WorkerRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename: 'Query', sessions: Array<{ __typename: 'Session', id: string, here: boolean, openedAt: string, seenAt: string, browser: string | null, system: string | null, ownPhone: boolean }> };

export type EndSessionMutationVariables = Exact<{
  key: string;
  session: string;
}>;


export type EndSessionMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{
  key: string;
}>;


export type EndOtherSessionsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ActForMutationVariables = Exact<{
  key: string;
  organisation: string;
}>;


export type ActForMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type EndHoldingsMutationVariables = Exact<{
  key: string;
  worker: string;
  organisation: string;
}>;


export type EndHoldingsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

type CommandSaid_Done_Fragment = { __typename: 'Done', id: string };

type CommandSaid_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type CommandSaid_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type CommandSaid_Refused_Fragment = { __typename: 'Refused', code: string };

export type CommandSaidFragment =
  | CommandSaid_Done_Fragment
  | CommandSaid_InvalidInput_Fragment
  | CommandSaid_NotAllowed_Fragment
  | CommandSaid_Refused_Fragment
;

export type CoverageQueryVariables = Exact<{
  region?: string | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  on?: string | null | undefined;
}>;


export type CoverageQuery = { __typename: 'Query', coverage: { __typename: 'Coverage', on: string, populationOn: string, kinds: Array<{ __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }>, districts: Array<{ __typename: 'CoverageDistrict', code: string, name: string, region: string, population: number, cells: Array<{ __typename: 'CoverageCell', state: CoverageState, services: number, sited: number, whole: number, regional: number, partial: number, without: number | null }> }> } };

export type CoverageKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageKindsQuery = { __typename: 'Query', serviceKinds: Array<{ __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string, group: string | null }> };

export type CoverageAtQueryVariables = Exact<{
  district: string;
  kind: string;
  on?: string | null | undefined;
}>;


export type CoverageAtQuery = { __typename: 'Query', coverageAt: { __typename: 'CoverageDetail', on: string, populationOn: string, population: number, district: { __typename: 'CoveragePlace', code: string, name: string, region: string }, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, cell: { __typename: 'CoverageCell', state: CoverageState, services: number, without: number | null }, serving: Array<{ __typename: 'CoverageServing', sited: boolean, extent: CoverageExtent, people: number | null, sharedBy: number, service: { __typename: 'CoverageService', id: string, name: string, phone: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, capacities: Array<{ __typename: 'CoverageCapacity', form: ServiceForm, unit: CapacityUnit, count: number }> } }>, nearest: Array<{ __typename: 'CoverageNear', km: number, sited: boolean, service: { __typename: 'CoverageService', id: string, name: string, phone: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, capacities: Array<{ __typename: 'CoverageCapacity', form: ServiceForm, unit: CapacityUnit, count: number }> }, place: { __typename: 'CoveragePlace', code: string, name: string, region: string } }>, could: Array<{ __typename: 'CoverageCould', why: CoverageWhy, km: number, service: { __typename: 'CoverageService', id: string, name: string, phone: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, capacities: Array<{ __typename: 'CoverageCapacity', form: ServiceForm, unit: CapacityUnit, count: number }> }, place: { __typename: 'CoveragePlace', code: string, name: string, region: string } }> } | null };

export type CoverageLineFragment = { __typename: 'CoverageService', id: string, name: string, phone: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, capacities: Array<{ __typename: 'CoverageCapacity', form: ServiceForm, unit: CapacityUnit, count: number }> };

type SavedParts_Conflict_Fragment = { __typename: 'Conflict', code: string };

type SavedParts_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type SavedParts_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type SavedParts_Refused_Fragment = { __typename: 'Refused', code: string };

type SavedParts_Saved_Fragment = { __typename: 'Saved', edit: string | null, at: string };

export type SavedPartsFragment =
  | SavedParts_Conflict_Fragment
  | SavedParts_InvalidInput_Fragment
  | SavedParts_NotAllowed_Fragment
  | SavedParts_Refused_Fragment
  | SavedParts_Saved_Fragment
;

export type EditsQueryVariables = Exact<{
  of: string;
}>;


export type EditsQuery = { __typename: 'Query', edits: Array<{ __typename: 'Edit', id: string | null, at: string, by: string | null, source: string, undoes: boolean, undone: boolean, undoable: boolean, changes: Array<{ __typename: 'FieldChange', noun: string, field: string, was: string | null, is: string | null }> }> | null };

export type UndoEditMutationVariables = Exact<{
  key: string;
  edit: string;
}>;


export type UndoEditMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export type FindServicesQueryVariables = Exact<{
  filter: ServiceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FindServicesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', total: number, nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, sitedIn: Array<string>, hasConfidentialSite: boolean, areaBasis: AreaBasis, covers: Array<string>, takesReferrals: boolean, takesNoneBecause: string | null, updatedAt: string, verifiedOn: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, spots: Array<{ __typename: 'Spot', name: string, street: string | null, place: string, lat: number | null, lon: number | null, metres: number | null, stepFree: boolean, today: { __typename: 'Today', known: boolean, openNow: boolean, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> } }>, channels: Array<{ __typename: 'CardChannel', kind: ChannelKind, handle: string, today: { __typename: 'Today', known: boolean, openNow: boolean } }>, vacancies: Array<{ __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, asked: Array<{ __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null }>, facets: Array<{ __typename: 'FacetCount', count: number, part: { __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null } }> } };

export type FindNearbyQueryVariables = Exact<{
  filter: ServiceFilter;
}>;


export type FindNearbyQuery = { __typename: 'Query', nearby: { __typename: 'Nearby', drops: Array<{ __typename: 'Drop', kind: PartKind, total: number }>, nearest: Array<{ __typename: 'ServiceCard', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, sitedIn: Array<string>, hasConfidentialSite: boolean, areaBasis: AreaBasis, covers: Array<string>, takesReferrals: boolean, takesNoneBecause: string | null, updatedAt: string, verifiedOn: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, spots: Array<{ __typename: 'Spot', name: string, street: string | null, place: string, lat: number | null, lon: number | null, metres: number | null, stepFree: boolean, today: { __typename: 'Today', known: boolean, openNow: boolean, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> } }>, channels: Array<{ __typename: 'CardChannel', kind: ChannelKind, handle: string, today: { __typename: 'Today', known: boolean, openNow: boolean } }>, vacancies: Array<{ __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } }> }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { __typename: 'Query', suggestions: Array<{ __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null }> };

export type UnderstandQueryVariables = Exact<{
  text: string;
}>;


export type UnderstandQuery = { __typename: 'Query', understand: { __typename: 'Understood', words: string, parts: Array<{ __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null }>, others: Array<{ __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null }> } };

export type SignpostMutationVariables = Exact<{
  key: string;
  service: string;
  need?: string | null | undefined;
  place?: string | null | undefined;
}>;


export type SignpostMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Counted', at: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Refused', code: string }
   };

export type RecordUnmetNeedMutationVariables = Exact<{
  key: string;
  input: UnmetNeedInput;
}>;


export type RecordUnmetNeedMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Counted', at: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Refused', code: string }
   };

export type FoundPartFragment = { __typename: 'QuestionPart', kind: PartKind, code: string, nameCs: string | null, nameEn: string | null, of: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null };

export type FoundCardFragment = { __typename: 'ServiceCard', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, sitedIn: Array<string>, hasConfidentialSite: boolean, areaBasis: AreaBasis, covers: Array<string>, takesReferrals: boolean, takesNoneBecause: string | null, updatedAt: string, verifiedOn: string | null, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, spots: Array<{ __typename: 'Spot', name: string, street: string | null, place: string, lat: number | null, lon: number | null, metres: number | null, stepFree: boolean, today: { __typename: 'Today', known: boolean, openNow: boolean, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> } }>, channels: Array<{ __typename: 'CardChannel', kind: ChannelKind, handle: string, today: { __typename: 'Today', known: boolean, openNow: boolean } }>, vacancies: Array<{ __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } }> };

export type HandoverFactsFragment = { __typename: 'Handover', sent: number, decided: number, accepted: number, firstContacts: number, waiting: number, closed: number, back: number, lastSentAt: string, toAnswer: { __typename: 'HandoverWait', minutes: number | null, count: number }, toDecision: { __typename: 'HandoverWait', minutes: number | null, count: number }, toContact: { __typename: 'HandoverWait', minutes: number | null, count: number } };

export type HandoversQueryVariables = Exact<{
  district: string;
  from: string;
  until: string;
}>;


export type HandoversQuery = { __typename: 'Query', handovers: { __typename: 'HandoverReport', pairs: number, mutual: number, sent: number, decided: number, accepted: number, firstContacts: number, waiting: number, lapsed: number, closed: number, district: { __typename: 'Place', ref: string, name: string }, rows: Array<{ __typename: 'Handover', sent: number, decided: number, accepted: number, firstContacts: number, waiting: number, closed: number, back: number, lastSentAt: string, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'OrganisationRef', id: string, name: string }, toAnswer: { __typename: 'HandoverWait', minutes: number | null, count: number }, toDecision: { __typename: 'HandoverWait', minutes: number | null, count: number }, toContact: { __typename: 'HandoverWait', minutes: number | null, count: number } }>, toAnswer: { __typename: 'HandoverWait', minutes: number | null, count: number }, toDecision: { __typename: 'HandoverWait', minutes: number | null, count: number }, toContact: { __typename: 'HandoverWait', minutes: number | null, count: number } } };

export type HandoverAttemptsQueryVariables = Exact<{
  district: string;
  from: string;
  until: string;
  sender: string;
  recipient: string;
}>;


export type HandoverAttemptsQuery = { __typename: 'Query', handoverAttempts: { __typename: 'HandoverAttempts', total: number, attempts: Array<{ __typename: 'HandoverAttempt', state: ReferralState, sentAt: string, toAnswer: number | null, toDecision: number | null, toContact: number | null, resultSeen: boolean, path: Array<{ __typename: 'HandoverStep', state: ReferralState, at: string }> }> } };

export type HomeWaitingQueryVariables = Exact<{
  box: Box;
}>;


export type HomeWaitingQuery = { __typename: 'Query', attempts: { __typename: 'AttemptConnection', waiting: number, nodes: Array<{ __typename: 'AttemptRow', id: string, code: string, state: ReferralState, side: Party, owes: Party, urgency: Urgency, resultUnseen: boolean, waitsSince: string, dueAt: string | null, dueIn: number | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string } }> } };

export type HomePresentQueryVariables = Exact<{
  district: string;
}>;


export type HomePresentQuery = { __typename: 'Query', present: { __typename: 'Present', at: string, organisations: number, district: { __typename: 'Place', ref: string, name: string, region: string | null }, neighbours: Array<{ __typename: 'Place', ref: string, name: string }>, services: Array<{ __typename: 'PresentService', phone: string | null, takesReferrals: boolean, service: { __typename: 'ServiceRef', id: string, name: string, kind: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, opening: { __typename: 'Opening', known: boolean, open: boolean, until: string | null, opens: string | null }, online: Array<{ __typename: 'OnlineChannel', kind: PresentChannelKind, handle: string, until: string | null }>, vacancies: Array<{ __typename: 'PresentVacancy', form: ServiceForm, room: PresentRoom, free: number | null, asOf: string }> }>, workers: Array<{ __typename: 'PresentWorker', id: string, name: string, position: string | null, phone: string | null, coordinator: boolean, awayUntil: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } }> } };

export type HomeChangesQueryVariables = Exact<{
  district: string;
}>;


export type HomeChangesQuery = { __typename: 'Query', recentChanges: { __typename: 'RecentChanges', total: number, news: Array<{ __typename: 'DirectoryNews', subject: NewsSubject, id: string, name: string, kinds: Array<NewsKind>, endsOn: string | null, at: string, organisation: { __typename: 'OrganisationRef', id: string, name: string } }> } };

export type HomeGlanceQueryVariables = Exact<{
  district: string;
}>;


export type HomeGlanceQuery = { __typename: 'Query', handoverGlance: { __typename: 'HandoverGlance', calls: number, now: { __typename: 'HandoverSums', sent: number, accepted: number, waiting: number, closed: number, toAnswer: { __typename: 'HandoverWait', minutes: number | null, count: number } }, before: { __typename: 'HandoverSums', sent: number, accepted: number, waiting: number, closed: number, toAnswer: { __typename: 'HandoverWait', minutes: number | null, count: number } }, oneSided: Array<{ __typename: 'OneSidedTie', sent: number, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'OrganisationRef', id: string, name: string } }> } };

export type JoinRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinRequestsQuery = { __typename: 'Query', joinRequests: Array<{ __typename: 'JoinRequest', id: string, phone: string | null, place: string | null, joined: boolean, name: string, email: string, position: string | null, askedAt: string, organisation: { __typename: 'OrganisationRef', id: string, name: string } }> };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { __typename: 'Query', firstSteps: { __typename: 'FirstSteps', coordinates: boolean, entryChecked: boolean, takesReferrals: boolean, testSent: boolean, testAnswered: boolean, testAttempt: string | null, colleagues: number, organisation: { __typename: 'OrganisationRef', id: string, name: string }, services: Array<{ __typename: 'FirstStepsService', id: string, name: string, takesReferrals: boolean }> } };

export type ApproveJoinMutationVariables = Exact<{
  key: string;
  request: string;
}>;


export type ApproveJoinMutation = { __typename: 'Mutation', answer:
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Link', id: string, path: string, expiresAt: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DeclineJoinMutationVariables = Exact<{
  key: string;
  request: string;
}>;


export type DeclineJoinMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type SendTestReferralMutationVariables = Exact<{
  key: string;
  service: string;
}>;


export type SendTestReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DiscardTestReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type DiscardTestReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type OrganisationDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationDetailQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, registrationNumber: string | null, street: string | null, about: string | null, phone: string | null, email: string | null, web: string | null, hasMoreServices: boolean, hasCoordinator: boolean, updatedAt: string, source: string, mayEdit: boolean, mayConfirm: boolean, seat: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } | null, partOf: { __typename: 'OrganisationRef', id: string, name: string } | null, departments: Array<{ __typename: 'OrganisationRef', id: string, name: string }>, workers: Array<{ __typename: 'WorkerContact', id: string, name: string, position: string | null, phone: string | null, email: string | null, reachNote: string | null, coordinator: boolean }>, services: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, verified: { __typename: 'Verified', on: string, by: string | null } | null } | null };

export type OrganisationListQueryVariables = Exact<{
  filter: OrganisationFilter;
  after?: string | null | undefined;
}>;


export type OrganisationListQuery = { __typename: 'Query', organisations: { __typename: 'OrganisationConnection', total: number, nodes: Array<{ __typename: 'OrganisationCard', id: string, name: string, kind: OrganisationKind, phone: string | null, town: string | null, services: number, partOf: { __typename: 'OrganisationRef', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EditOrganisationMutationVariables = Exact<{
  key: string;
  id: string;
  seen?: string | null | undefined;
  input: EditOrganisationInput;
}>;


export type EditOrganisationMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export type ConfirmOrganisationMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type ConfirmOrganisationMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export type NewReferralQueryVariables = Exact<{
  service: string;
}>;


export type NewReferralQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, phone: string | null, takesReferrals: boolean, takesNoneBecause: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } } | null, ageBands: Array<{ __typename: 'AgeBand', code: string, nameCs: string, nameEn: string }> };

export type SendReferralMutationVariables = Exact<{
  key: string;
  draft?: string | null | undefined;
  input: SendReferralInput;
}>;


export type SendReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, to: { __typename: 'ServiceRef', id: string, name: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DraftPartsFragment = { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } };

export type DraftQueryVariables = Exact<{
  id: string;
}>;


export type DraftQuery = { __typename: 'Query', draft: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } } | null };

type DraftAnswer_Attempt_Fragment = { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } };

type DraftAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } } | null };

type DraftAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type DraftAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type DraftAnswer_Refused_Fragment = { __typename: 'Refused', code: string };

export type DraftAnswerFragment =
  | DraftAnswer_Attempt_Fragment
  | DraftAnswer_Conflict_Fragment
  | DraftAnswer_InvalidInput_Fragment
  | DraftAnswer_NotAllowed_Fragment
  | DraftAnswer_Refused_Fragment
;

export type SaveDraftMutationVariables = Exact<{
  key: string;
  draft?: string | null | undefined;
  seen: number;
  input: DraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DiscardDraftMutationVariables = Exact<{
  key: string;
  draft: string;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind } | null, to: { __typename: 'ServiceRef', id: string } } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', total: number, nodes: Array<{ __typename: 'DraftRow', id: string, savedAt: string, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, to: { __typename: 'ServiceRef', id: string, name: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AttemptPartsFragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { __typename: 'Query', attempt: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

type ReferralAnswer_Attempt_Fragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

type ReferralAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

type ReferralAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type ReferralAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type ReferralAnswer_Refused_Fragment = { __typename: 'Refused', code: string };

export type ReferralAnswerFragment =
  | ReferralAnswer_Attempt_Fragment
  | ReferralAnswer_Conflict_Fragment
  | ReferralAnswer_InvalidInput_Fragment
  | ReferralAnswer_NotAllowed_Fragment
  | ReferralAnswer_Refused_Fragment
;

export type AcknowledgeReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type AcknowledgeReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AcceptReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type AcceptReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DeclineReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reason: DeclineReason;
  by: DeclinedBy;
  text?: string | null | undefined;
}>;


export type DeclineReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RecordFirstContactMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  channel: ContactChannel;
  at?: string | null | undefined;
}>;


export type RecordFirstContactMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AskSenderMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type AskSenderMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AnswerRecipientMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type AnswerRecipientMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type WriteMessageMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type WriteMessageMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type WaitlistReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reviewOn: string;
}>;


export type WaitlistReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type PromoteReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type PromoteReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type PauseReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reason: PauseReason;
  reviewOn: string;
}>;


export type PauseReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ResumeReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type ResumeReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type FailReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reason: FailReason;
}>;


export type FailReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ReopenReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type ReopenReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type WithdrawReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reason: WithdrawReason;
}>;


export type WithdrawReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type CompleteReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  outcome: Outcome;
}>;


export type CompleteReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type UndoDeclineMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type UndoDeclineMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type SeeResultMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type SeeResultMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RerouteChoicesQueryVariables = Exact<{
  needs?: Array<string> | string | null | undefined;
  place?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RerouteChoicesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', total: number, nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, summary: string | null, phone: string | null, sitedIn: Array<string>, takesReferrals: boolean, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RerouteReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  service: string;
}>;


export type RerouteReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, to: { __typename: 'ServiceRef', id: string, name: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AttemptLineFragment = { __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, urgency: Urgency, sentAt: string | null, changedAt: string, resultUnseen: boolean, group: InboxGroup, dueAt: string | null, dueIn: number | null, waitsSince: string, waited: number, unheld: Unheld | null, awayUntil: string | null, mayTake: boolean, mayAssign: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, holder: { __typename: 'WorkerRef', id: string, name: string } | null };

export type AttemptsQueryVariables = Exact<{
  box: Box;
  filter: AttemptFilter;
  narrow?: InboxNarrowing | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AttemptsQuery = { __typename: 'Query', attempts: { __typename: 'AttemptConnection', total: number, waiting: number, mine: number, nodes: Array<{ __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, urgency: Urgency, sentAt: string | null, changedAt: string, resultUnseen: boolean, group: InboxGroup, dueAt: string | null, dueIn: number | null, waitsSince: string, waited: number, unheld: Unheld | null, awayUntil: string | null, mayTake: boolean, mayAssign: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, holder: { __typename: 'WorkerRef', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, groups: Array<{ __typename: 'GroupCount', group: InboxGroup, count: number }>, waitsFor: Array<{ __typename: 'WaitsForCount', waitsFor: WaitsFor, count: number }>, states: Array<{ __typename: 'StateCount', state: ReferralState, count: number }>, services: Array<{ __typename: 'ServiceCount', service: string, name: string, count: number }>, urgencies: Array<{ __typename: 'UrgencyCount', urgency: Urgency, count: number }> } };

export type AttemptByCodeQueryVariables = Exact<{
  code: string;
}>;


export type AttemptByCodeQuery = { __typename: 'Query', attemptByCode: { __typename: 'Attempt', id: string, code: string, state: ReferralState, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string } } | null };

type TakeResult_Attempt_Fragment = { __typename: 'Attempt', id: string, version: number, responsible: string | null };

type TakeResult_Conflict_Fragment = { __typename: 'Conflict', code: string };

type TakeResult_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type TakeResult_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type TakeResult_Refused_Fragment = { __typename: 'Refused', code: string };

export type TakeResultFragment =
  | TakeResult_Attempt_Fragment
  | TakeResult_Conflict_Fragment
  | TakeResult_InvalidInput_Fragment
  | TakeResult_NotAllowed_Fragment
  | TakeResult_Refused_Fragment
;

export type TakeOverMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type TakeOverMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, version: number, responsible: string | null }
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AssignReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  worker: string;
}>;


export type AssignReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, version: number, responsible: string | null }
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ServiceDetailQueryVariables = Exact<{
  id: string;
}>;


export type ServiceDetailQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, languages: Array<string>, price: Price | null, priceNote: string | null, conditions: string | null, areaText: string | null, areaBasis: AreaBasis, takesReferrals: boolean, takesNoneBecause: string | null, modes: Array<ReferralMode>, updatedAt: string, source: string, mayEdit: boolean, mayConfirm: boolean, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string, abbreviation: string | null, paragraph: string | null }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, formDetails: Array<{ __typename: 'FormDetail', form: ServiceForm, capacities: Array<{ __typename: 'Capacity', unit: CapacityUnit, count: number }>, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } | null }>, targetGroups: Array<{ __typename: 'TargetGroup', code: string, nameCs: string, nameEn: string }>, ageBands: Array<{ __typename: 'AgeBand', code: string, nameCs: string, nameEn: string }>, channels: Array<{ __typename: 'Channel', id: string, kind: ChannelKind, handle: string, languages: Array<string>, hours: { __typename: 'Hours', closedOnHolidays: boolean, note: string | null, known: boolean, openNow: boolean, week: Array<Array<{ __typename: 'Span', from: number, until: number }>>, exceptions: Array<{ __typename: 'HoursException', on: string, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> }>, today: Array<{ __typename: 'Span', from: number, until: number }> } }>, sites: Array<{ __typename: 'Site', id: string, name: string, street: string | null, confidential: boolean, stepFree: boolean, place: { __typename: 'Place', ref: string, name: string, district: string | null } | null, hours: { __typename: 'Hours', closedOnHolidays: boolean, note: string | null, known: boolean, openNow: boolean, week: Array<Array<{ __typename: 'Span', from: number, until: number }>>, exceptions: Array<{ __typename: 'HoursException', on: string, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> }>, today: Array<{ __typename: 'Span', from: number, until: number }> } }>, covers: Array<{ __typename: 'Cover', from: string | null, until: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } }>, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, workers: Array<{ __typename: 'WorkerContact', id: string, name: string, position: string | null, phone: string | null, email: string | null, reachNote: string | null }>, verified: { __typename: 'Verified', on: string, by: string | null } | null } | null };

export type HoursPartsFragment = { __typename: 'Hours', closedOnHolidays: boolean, note: string | null, known: boolean, openNow: boolean, week: Array<Array<{ __typename: 'Span', from: number, until: number }>>, exceptions: Array<{ __typename: 'HoursException', on: string, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> }>, today: Array<{ __typename: 'Span', from: number, until: number }> };

export type EditServiceMutationVariables = Exact<{
  key: string;
  id: string;
  seen?: string | null | undefined;
  input: EditServiceInput;
}>;


export type EditServiceMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export type ConfirmServiceMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type ConfirmServiceMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { __typename: 'Query', team: { __typename: 'Team', coordinates: boolean, organisation: { __typename: 'OrganisationRef', id: string, name: string }, colleagues: Array<{ __typename: 'Colleague', worker: string, name: string, email: string, me: boolean, signsIn: boolean, holding: { __typename: 'Holding', role: WorkerRole, from: string | null, until: string | null } }>, invitations: Array<{ __typename: 'Invited', id: string, name: string, email: string, by: string | null, madeAt: string, expiresAt: string, expired: boolean, holding: { __typename: 'Holding', role: WorkerRole, from: string | null, until: string | null } }> } };

export type InviteColleagueMutationVariables = Exact<{
  key: string;
  input: InviteInput;
}>;


export type InviteColleagueMutation = { __typename: 'Mutation', answer:
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Link', id: string, path: string, expiresAt: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RenewInvitationMutationVariables = Exact<{
  key: string;
  invitation: string;
}>;


export type RenewInvitationMutation = { __typename: 'Mutation', answer:
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Link', id: string, path: string, expiresAt: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  key: string;
  invitation: string;
}>;


export type WithdrawInvitationMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type SetHoldingMutationVariables = Exact<{
  key: string;
  worker: string;
  role: TeamRole;
  until?: string | null | undefined;
}>;


export type SetHoldingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

type LinkSaid_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> };

type LinkSaid_Link_Fragment = { __typename: 'Link', id: string, path: string, expiresAt: string };

type LinkSaid_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type LinkSaid_Refused_Fragment = { __typename: 'Refused', code: string };

export type LinkSaidFragment =
  | LinkSaid_InvalidInput_Fragment
  | LinkSaid_Link_Fragment
  | LinkSaid_NotAllowed_Fragment
  | LinkSaid_Refused_Fragment
;

export type WorkerDetailQueryVariables = Exact<{
  id: string;
}>;


export type WorkerDetailQuery = { __typename: 'Query', worker: { __typename: 'Worker', id: string, name: string, position: string | null, phone: string | null, email: string, reachNote: string | null, updatedAt: string, mayEdit: boolean, roles: Array<{ __typename: 'HeldRole', role: WorkerRole, name: string | null, organisation: string | null, until: string | null }>, serves: Array<{ __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null }>, services: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, choices: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }> } | null };

export type EditWorkerMutationVariables = Exact<{
  key: string;
  id: string;
  seen?: string | null | undefined;
  input: EditWorkerInput;
}>;


export type EditWorkerMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
    | { __typename: 'Saved', edit: string | null, at: string }
   };

export const AbsenceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AbsenceLineFragment, unknown>;
export const AbsenceAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AbsenceAnswerFragment, unknown>;
export const CommandSaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommandSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CommandSaidFragment, unknown>;
export const CoverageLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageService"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"capacities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CoverageLineFragment, unknown>;
export const SavedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Saved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SavedPartsFragment, unknown>;
export const FoundPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]} as unknown as DocumentNode<FoundPartFragment, unknown>;
export const FoundCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"sitedIn"}},{"kind":"Field","name":{"kind":"Name","value":"hasConfidentialSite"}},{"kind":"Field","name":{"kind":"Name","value":"areaBasis"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"takesReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"takesNoneBecause"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"spots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<FoundCardFragment, unknown>;
export const HandoverFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"firstContacts"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"back"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HandoverFactsFragment, unknown>;
export const DraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftPartsFragment, unknown>;
export const DraftAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftAnswerFragment, unknown>;
export const AttemptPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<AttemptPartsFragment, unknown>;
export const ReferralAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ReferralAnswerFragment, unknown>;
export const AttemptLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultUnseen"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueIn"}},{"kind":"Field","name":{"kind":"Name","value":"waitsSince"}},{"kind":"Field","name":{"kind":"Name","value":"waited"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unheld"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mayTake"}},{"kind":"Field","name":{"kind":"Name","value":"mayAssign"}}]}}]} as unknown as DocumentNode<AttemptLineFragment, unknown>;
export const TakeResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeResultFragment, unknown>;
export const HoursPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOnHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<HoursPartsFragment, unknown>;
export const LinkSaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<LinkSaidFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e5194d00d75a233d9b02a42215424b7c3c1401a3efe5873186774f213fb09993","loc":{}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription"}],"documentId":"sha256:97d2c4d792794eac06b210288bd4492558529a1f67bc2a92d1ca566449ee5771","loc":{}} as unknown as DocumentNode<ChangesSubscription, ChangesSubscriptionVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:7a781f26d6057b0a015079ce89417b5edcde0791edcec0100048b08c36060ca1","loc":{}} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:191a1bc51f6d23b827f637eeae1603f9475c3797bd93d1b1ea817b4d59e4f16e","loc":{}} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:9abfa910b5549bc643e810e4474df927632bd9b94ac2b625334e264719d9efb8","loc":{}} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:197a7d7c1190223ece3fe9584338fc60b31bd00f47be60bcdc806f3119398940","loc":{}} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const SetAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99001439dd907a0e1ff469b6130c39ffb9325e917adef6456f0a289e1cba8eaa","loc":{}} as unknown as DocumentNode<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const EndAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e5be32c25b39d2a58b201239de8b5205e56da0c2c860e8fd009747258d2644b7","loc":{}} as unknown as DocumentNode<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:eaf4140262564052cafb308221410283895a740d332d1ff091083ee3000d6416","loc":{}} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d62ca5a2cd85972fbe55ab78392edad979998d8871a34384d2a1a77558fb558e","loc":{}} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:63cfb5d49be14d1cb895443cb59a5da3c93a120abe7457f01a6db04eb632e626","loc":{}} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ActForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d22fb2f729951215304304497aecad387b34b81a64411170c47674582424a207","loc":{}} as unknown as DocumentNode<ActForMutation, ActForMutationVariables>;
export const EndHoldingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:dc65e1fd983b596c8338736a1431b72e0e964cf43414b5888cc84ddbd5863379","loc":{}} as unknown as DocumentNode<EndHoldingsMutation, EndHoldingsMutationVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:c3c6c5e34dbfb827d500a1a010a9cb0d817391e38b1860c95ea9d21fda582e5b","loc":{}} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const CoverageKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e45e95cfeb51b6f8506dfa68ede3c09b7d13d677bd633fdd4daa0e10d2f4b5c2","loc":{}} as unknown as DocumentNode<CoverageKindsQuery, CoverageKindsQueryVariables>;
export const CoverageAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:eec493687cd8c414a1fa3e74ddb471caba7351fa83ebf455ac588d432a7b4fe9","loc":{}} as unknown as DocumentNode<CoverageAtQuery, CoverageAtQueryVariables>;
export const EditsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:0223e08358900e83e8bed4d8d98d11f9788ba7de2e9c4911f1f0e746f2a5bb37","loc":{}} as unknown as DocumentNode<EditsQuery, EditsQueryVariables>;
export const UndoEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f514ad7a1708394f847de64ed7d5fb54c070d2cc9ddcca79b12aa848e6773691","loc":{}} as unknown as DocumentNode<UndoEditMutation, UndoEditMutationVariables>;
export const FindServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:2c47e4364cd0b17d6392b34cf8fb09ae576e51599b4ad04cca603b853c524394","loc":{}} as unknown as DocumentNode<FindServicesQuery, FindServicesQueryVariables>;
export const FindNearbyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e4940961637cbd6f937e3d481234bc62b18e9d0fb57d6cd0473e141a15c8d13b","loc":{}} as unknown as DocumentNode<FindNearbyQuery, FindNearbyQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:988ead8f37802572c008bbdd27440797df8de23f54ce0d6ba48066c7714d83d8","loc":{}} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const UnderstandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:dba75db9c9eb617c9ffeea4379c2f1c5c1df31987adbbb9292f0e9c67c16f08f","loc":{}} as unknown as DocumentNode<UnderstandQuery, UnderstandQueryVariables>;
export const SignpostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5934e8a028c4ee190e8309610ce0da3414a2a2a1fa5619b1a0b4055a7ce795a8","loc":{}} as unknown as DocumentNode<SignpostMutation, SignpostMutationVariables>;
export const RecordUnmetNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c95c7eaa25ae1a8f9b92b7f2715555c4c304e87c2543524ffff5f8a799b53e77","loc":{}} as unknown as DocumentNode<RecordUnmetNeedMutation, RecordUnmetNeedMutationVariables>;
export const HandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:68adbb3dd9d287b0de52cfec0dd5b700c32d210627ba9c52e211fe5d83c25b50","loc":{}} as unknown as DocumentNode<HandoversQuery, HandoversQueryVariables>;
export const HandoverAttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:baa8525fd18e4f1cfd990c54032b745f9318306c63a6eae953aded39c030c88a","loc":{}} as unknown as DocumentNode<HandoverAttemptsQuery, HandoverAttemptsQueryVariables>;
export const HomeWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:b92bd63a6e14f4c17c5ac1dfe71f96d89929322711c4e06345d7399e53dd03e1","loc":{}} as unknown as DocumentNode<HomeWaitingQuery, HomeWaitingQueryVariables>;
export const HomePresentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:67f96c54f1c47dc237ecc8eb8f89659d56a1ebac7a541545aafd8e1843fcd214","loc":{}} as unknown as DocumentNode<HomePresentQuery, HomePresentQueryVariables>;
export const HomeChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:04e9fe56e414a9bf97e253510105bec01a33608d10ec3755830a7beb46443ef0","loc":{}} as unknown as DocumentNode<HomeChangesQuery, HomeChangesQueryVariables>;
export const HomeGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:0ef453a917337fc6c34e76e2687232c073de15ab7c72ea8266608d53cba4a786","loc":{}} as unknown as DocumentNode<HomeGlanceQuery, HomeGlanceQueryVariables>;
export const JoinRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:6b2f88de88c451b95346eb1e786fd61045bca1446a1a5915e2423ccb5d5ebdad","loc":{}} as unknown as DocumentNode<JoinRequestsQuery, JoinRequestsQueryVariables>;
export const FirstStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:3ef2e3a58abfc2134186d2b2b56b66a4bcc5d6db94d00daa00a5e64156322d98","loc":{}} as unknown as DocumentNode<FirstStepsQuery, FirstStepsQueryVariables>;
export const ApproveJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5f058a79c58b298b0459786b981b8c782cef87c9eb6a2bc069a7d85a627ad9dc","loc":{}} as unknown as DocumentNode<ApproveJoinMutation, ApproveJoinMutationVariables>;
export const DeclineJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7b3e6ffe0abf3cd148b1b749a144a1f022da3423d7dc7224aba25cf9856340f3","loc":{}} as unknown as DocumentNode<DeclineJoinMutation, DeclineJoinMutationVariables>;
export const SendTestReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99be19b1a283d7f76947fa368b6a8496b445bb7117c7304833ae94b69d4b778b","loc":{}} as unknown as DocumentNode<SendTestReferralMutation, SendTestReferralMutationVariables>;
export const DiscardTestReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4a3de2195bc4c3780618d3b14989e7a4b9e0375d3f0f22bc3d5d790a561e9cf2","loc":{}} as unknown as DocumentNode<DiscardTestReferralMutation, DiscardTestReferralMutationVariables>;
export const OrganisationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:874fcd89550fd9589ae8cde2a5a713e1eb13736b86ff1db441586db7e1989054","loc":{}} as unknown as DocumentNode<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
export const OrganisationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:131e459ed3c52bc46c2e553139ee725339c96c5ed2bff4ad131cbfa644adf37c","loc":{}} as unknown as DocumentNode<OrganisationListQuery, OrganisationListQueryVariables>;
export const EditOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:854718fdfceb20842e98a6e2288081ea03e077c7a3ba199418e6d3a23d0deba2","loc":{}} as unknown as DocumentNode<EditOrganisationMutation, EditOrganisationMutationVariables>;
export const ConfirmOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:91443dffbb0accbbc6e5c5134bb072d8a8e493d979e135746ccd1a4f0244701b","loc":{}} as unknown as DocumentNode<ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables>;
export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a23ae764413d06784e3cd4077946bb9ea381bec83133631cf7ef3d4638d9a77d","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:72db979ed1783019edf1ad3804d85c65d7e226af37ad6646c32892b0c088e5b0","loc":{}} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:07a5a1f17039106e82b229f10bab9936df148c2e1bdacf9f347b87d34d3e9516","loc":{}} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99b76b87de7bb3093204a15cfee84b45df9e787dff4a71ae3051f9d33b82921a","loc":{}} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:fd14e7b019df0b37a8777b92978092b60011b6975cfb13ca0af7639ce4f18806","loc":{}} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const DraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:89eea4086e48b1d9ec6ba1aa58ecdd0883b27f96f8e41f667af9c17cf72040bf","loc":{}} as unknown as DocumentNode<DraftsQuery, DraftsQueryVariables>;
export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:39103a6b0fbc3766bec6cb0714303c7ae64971a3f2540b8f38d361f72f4c677a","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:621eb57f8ec573038b3833695f1a3cf7f1853b2ccdd6f054099088b74648c0db","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9ececcd0c15d5bfc6549b4fcd3ccf3111c82d870f6870be1710902cf0b2ccfcb","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c219bb17d2317fd75bc1b57ac24c8012faa0d4c25f8e51915180ee54664fdfe9","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e089f19c3f07b85b8da05311c647d8f1c231d2ad5e28218bce46c711cdc446ef","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:70bd03a2821fb5840010892b296afe37975502eb64265738fc09209995a7a761","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4ed2a67a11ae47ea354534f6762fb9dc95bd087175d4175297b6fa4b686cadf6","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9f43269a2bf922d0f3804dd44a2c573197e75b9a5099256a225adaf5dfa6a36e","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f095cdd26a9e74cd4405da26bf28b4b9bfd974c145997ee35d99f336b80e632f","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1c2141089f74e9862ac7d2821a7c2c2c7251d6ba99c2b9d05cdec7b400c278ce","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1e405ab09eae85ca1b4f4b5452156ee88588c05294d2ca915e74a5420de21449","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9d5651a3ae6dc52ea25ee5351bcb2b02f6e330ca784cc2462b800d4647b159df","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:382e292d66b93cc2210b05f3d397a3bfc950a74320f646ff3cdd2fb02b2a97e1","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:83cdf098db92bf6a072271c3d251a57abe1832dd3a382981eed47e4ecc43424b","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ad1a773fe9be0241bd97b99238bbdac246865fbb20622fa7f47cccc805297588","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0424cd1bcfcb3d0213c8d137c9fa7aa6ae3b625a74d8558826153eeba7668cfb","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9c1f988722977f3e88bf2a662b09a25b314134df1156497e43fa139b63451b8c","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f707e9512ab4e96a3540714ea77aa6c82352bbc16f18b2ae56075136b64ab9d7","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
export const RerouteChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:96f8e5c5eb72ada7b1ee3c29ce47d5c89fc33e8c74102a5ad33db1336bfa7873","loc":{}} as unknown as DocumentNode<RerouteChoicesQuery, RerouteChoicesQueryVariables>;
export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f49f250134c8897a5cfdbdce6484541376f72de7e7107d06c9d498f2bbf2480a","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:ed6f332216cfe5fcc21747b88d83903d76053365a32ca54b801028fa28079f8d","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
export const AttemptByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:f9228f92f06135e9b64f50e4709d55976991b9cce1a65dd5a7322f01fb98e6d5","loc":{}} as unknown as DocumentNode<AttemptByCodeQuery, AttemptByCodeQueryVariables>;
export const TakeOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:68ef1c7a0fa28c3f782656c543b53fccae7c1e5df0cd5458d1296bb548cc2b0d","loc":{}} as unknown as DocumentNode<TakeOverMutation, TakeOverMutationVariables>;
export const AssignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f7b3bae2e5cdaa2c1e9f06cafdd50f55c0f1a797620cc6f51a32767aeb9303ff","loc":{}} as unknown as DocumentNode<AssignReferralMutation, AssignReferralMutationVariables>;
export const ServiceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:498d9cee7166b18487fa634c79fb2305c44ed0d3ba27fcdba9d89e81bd709298","loc":{}} as unknown as DocumentNode<ServiceDetailQuery, ServiceDetailQueryVariables>;
export const EditServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b18950742e2e78f789eb00bc8ecb98cdfa957a12a79edbbf2d2ed6b01ecb5916","loc":{}} as unknown as DocumentNode<EditServiceMutation, EditServiceMutationVariables>;
export const ConfirmServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:32a872c12a8b478bb725f03463ebf660b0b729b0777c106a014095bceef82154","loc":{}} as unknown as DocumentNode<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e7b0fdcb6a23143095d86a6f71897988c8a1e3156cd64d10462e3709ecde24e4","loc":{}} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const InviteColleagueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:60f0c957c97c284a9d66b4fc4ea49ecc8566d240056dff277976ce5749dd678f","loc":{}} as unknown as DocumentNode<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const RenewInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:394fc50898f31d111d835eefd2891e36cf321da073216b39a8e0dbae77e71bf5","loc":{}} as unknown as DocumentNode<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c83a47b5b2496283aa311b8ce0669718b4640220c56f196ad4462a104ecece45","loc":{}} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const SetHoldingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f082afa0f21b912f98734dc0da7299b701f0b05218bbaf4af8211dbfb0606d42","loc":{}} as unknown as DocumentNode<SetHoldingMutation, SetHoldingMutationVariables>;
export const WorkerDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:896f84260ea5ae7bb94b51698e958d05d14e9cc30ed42ccf2553ac3453bdadcb","loc":{}} as unknown as DocumentNode<WorkerDetailQuery, WorkerDetailQueryVariables>;
export const EditWorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7af66e19423b8aaa820a288b85b078b0bb8000df2d91c217cb30852b030effef","loc":{}} as unknown as DocumentNode<EditWorkerMutation, EditWorkerMutationVariables>;