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

/** What came of one acknowledgement. */
export type Acknowledging =
  /** It changed since the caller looked; nothing was written. */
  | 'CHANGED'
  /** The rules say no; nothing was written. */
  | 'REFUSED'
  | 'TAKEN';

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
  /** The links by which a person reads what goes on about them. */
  | 'CLIENT_LINK'
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

/** What the person says of the help, by their link alone. */
export type ClientView =
  | 'helped'
  | 'no'
  | 'partly'
  | 'rather_not_say';

/** How the consent was given: it lifts secrecy only in writing. */
export type ConsentForm =
  | 'electronic'
  | 'paper';

export type ConsentInput = {
  /** The last day, YYYY-MM-DD; none where null. */
  expiresOn?: string | null | undefined;
  form?: ConsentForm | null | undefined;
  /** YYYY-MM-DD */
  givenOn?: string | null | undefined;
  legalBasis?: LegalBasis | null | undefined;
  purpose?: ConsentPurpose | null | undefined;
  scope?: Array<ConsentScope> | null | undefined;
  /** The name of the text that the person signed, such as `2026-1`. At most 20 letters, digits and `. _ - /`. */
  textVersion?: string | null | undefined;
};

/** What it may be used for. */
export type ConsentPurpose =
  | 'assessment'
  | 'coordination'
  | 'service';

/** What may be told. */
export type ConsentScope =
  | 'contact'
  | 'name'
  | 'situation';

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
  /** The other services of an open offer. */
  alsoTo?: Array<string> | null | undefined;
  /** The ground of a written referral; who the person is comes with the send alone. */
  consent?: ConsentInput | null | undefined;
  interpreter?: boolean | null | undefined;
  /** ISO 639 code of the language to speak. */
  language: string;
  /** The joint date of an accompanied hand-over. */
  meetAt?: string | null | undefined;
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

export type DutyKind =
  /** The manager is told. */
  | 'ESCALATE'
  | 'EXPIRE'
  | 'REMIND'
  /** A reminder of an outcome that nobody has told for long. */
  | 'RESULT'
  /** A reminder of a review. */
  | 'REVIEW';

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

export type IdentityInput = {
  /** A number or an address at which the person may be reached. At most 300 characters. */
  contact?: string | null | undefined;
  /** At most 200 characters. */
  name: string;
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

/** The order inside a group. */
export type InboxOrder =
  /** What is due soonest; what is most overdue first. */
  | 'DUE'
  /** What was sent last. */
  | 'NEWEST';

export type InviteInput = {
  email: string;
  /** The first day, YYYY-MM-DD; null for at once. */
  from?: string | null | undefined;
  name: string;
  role: TeamRole;
  /** The last day, YYYY-MM-DD; null for no end. */
  until?: string | null | undefined;
};

/** What lifts the duty of secrecy without a consent. */
export type LegalBasis =
  | 'court_order'
  /** A duty or a permission of a statute. */
  | 'statute'
  /** Life or health of the person or of somebody else. */
  | 'vital_interest';

export type LimitInput = {
  for: TermsFor;
  /** Of working time. */
  minutes: number;
  name: LimitName;
};

export type LimitName =
  | 'ACKNOWLEDGE'
  /** Of a question: the answer. */
  | 'DECIDE'
  /** When the manager is told. */
  | 'ESCALATE'
  | 'EXPIRE'
  | 'FIRST_CONTACT'
  | 'REMIND_1'
  | 'REMIND_2'
  | 'REMIND_3';

export type LoopScope =
  | 'DISTRICT'
  | 'RECEIVED'
  | 'REGION'
  | 'SENT';

export type LoopStage =
  /** Answered in any way. */
  | 'ACKNOWLEDGED'
  /** Accepted, refused or wait-listed; a refusal that was taken back is none. */
  | 'DECIDED'
  /** Its sender has looked at the result. */
  | 'KNOWN'
  /** A first contact was had, or a result is written without one. */
  | 'MET'
  /** Completed with a result. */
  | 'RESULT'
  | 'SENT';

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

/** How often somebody wants mail. */
export type NoticeRhythm =
  /** Within minutes; what comes together is one mail. */
  | 'AT_ONCE'
  /** One mail a day; of a crisis at once. */
  | 'DAILY'
  /** Never, not even of a crisis. */
  | 'OFF';

export type NoticeSettingsInput = {
  dailyAt: number;
  language: string;
  quiet: boolean;
  quietFrom: number;
  quietUntil: number;
  rhythm: NoticeRhythm;
};

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

/** The commands that the page of a referral gives. */
export type ReferralCommand =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'ASK'
  | 'CANCEL_APPOINTMENT'
  | 'CHANGE_CONSENT'
  | 'CLAIM'
  | 'COMPLETE'
  | 'CONFIRM_CONTACT'
  | 'DECLINE'
  | 'ERASE'
  | 'FAIL'
  | 'FIRST_CONTACT'
  | 'MARK_ERROR'
  | 'MESSAGE'
  | 'MISS_APPOINTMENT'
  | 'OPEN'
  | 'PASS'
  | 'PAUSE'
  | 'PROMOTE'
  | 'REASSIGN'
  | 'RECORD_CONTACT_ATTEMPT'
  | 'REOPEN'
  | 'REROUTE'
  | 'RESUME'
  | 'REVIEW'
  | 'REVOKE_CONSENT'
  | 'SCHEDULE_APPOINTMENT'
  | 'SEE_RESULT'
  | 'UNDO_DECLINE'
  | 'UNDO_SEND'
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

/** An attempt and its version that the caller looked at. */
export type SeenAttempt = {
  attempt: string;
  seen: number;
};

/** What the receiver needs to know, and no more. Only a written referral has a name. */
export type SendReferralInput = {
  /** May be left out in a crisis only. */
  ageBand?: string | null | undefined;
  /** The other services of an open offer, one to nine, of as many organisations. */
  alsoTo?: Array<string> | null | undefined;
  /** Where the recipient is outside the network: it is to answer by a link in a mail. */
  byLink?: boolean | null | undefined;
  /** Why a written referral may say who the person is. */
  consent?: ConsentInput | null | undefined;
  /** Who the person is: of a written referral only. */
  identity?: IdentityInput | null | undefined;
  /** Whether somebody has to interpret. */
  interpreter?: boolean | null | undefined;
  /** ISO 639 code of the language to speak: `cs`, `uk`, `rom` … */
  language: string;
  /** The joint date of an accompanied hand-over. */
  meetAt?: string | null | undefined;
  mode: ReferralMode;
  needs: Array<string>;
  /** What the person needs, in the sender's words: encrypted, read by the two organisations alone. At most 2000 characters. */
  note?: string | null | undefined;
  reach: Reach;
  /** Says that a child at risk is reported to the child protection authority on its own path, and that this referral is about something else. */
  reportedApart?: boolean | null | undefined;
  /** When it is safe to get in touch, and what to mind then; encrypted likewise. At most 300 characters. */
  safeHours?: string | null | undefined;
  /** To whom it goes; of an open offer, the first of those to whom it is offered. */
  service: string;
  /** Where the person stays: a place reference. May be left out in a crisis only. */
  staysIn?: string | null | undefined;
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

/** What a limit is for: a referral by its urgency, or a sender who was asked. */
export type TermsFor =
  | 'CRISIS'
  | 'QUESTION'
  | 'ROUTINE'
  | 'URGENT';

/** All that differs from the defaults: a limit that is missing is the default. */
export type TermsInput = {
  closes: number;
  limits: Array<LimitInput>;
  /** When the working day begins, in minutes since midnight in Europe/Prague; a quarter of an hour. */
  opens: number;
};

/** Whom a threat is to. */
export type Threat =
  /** A child, whoever asks for help. */
  | 'CHILD'
  /** The person themselves. */
  | 'PERSON';

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

export type BoundariesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundariesQuery = { __typename: 'Query', boundaries: Array<{ __typename: 'Boundary', ref: string, rings: string }> };

export type NeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsQuery = { __typename: 'Query', needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string, synonyms: Array<string>, threat: Threat | null }> };

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

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { __typename: 'Query', noticeSettings: { __typename: 'NoticeSettings', sends: boolean, email: string, rhythm: NoticeRhythm, dailyAt: number, quiet: boolean, quietFrom: number, quietUntil: number, language: string, lastSentAt: string | null, undelivered: boolean } };

export type SetNoticeSettingsMutationVariables = Exact<{
  key: string;
  input: NoticeSettingsInput;
}>;


export type SetNoticeSettingsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type SendTestMailMutationVariables = Exact<{
  key: string;
}>;


export type SendTestMailMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AlternativeCardFragment = { __typename: 'Alternative', sitedIn: Array<string>, phone: string | null, metres: number | null, serves: boolean, forAge: boolean, because: string | null, service: { __typename: 'ServiceRef', id: string, name: string }, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, room: { __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } } | null, answers: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }> };

export type AlternativesQueryVariables = Exact<{
  attempt: string;
}>;


export type AlternativesQuery = { __typename: 'Query', alternatives: { __typename: 'Alternatives', named: Array<{ __typename: 'Alternative', sitedIn: Array<string>, phone: string | null, metres: number | null, serves: boolean, forAge: boolean, because: string | null, service: { __typename: 'ServiceRef', id: string, name: string }, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, room: { __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } } | null, answers: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }> }>, fitting: Array<{ __typename: 'Alternative', sitedIn: Array<string>, phone: string | null, metres: number | null, serves: boolean, forAge: boolean, because: string | null, service: { __typename: 'ServiceRef', id: string, name: string }, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, room: { __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } } | null, answers: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }> }> } | null };

export type SearchInsteadQueryVariables = Exact<{
  text: string;
}>;


export type SearchInsteadQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', total: number, nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, sitedIn: Array<string>, phone: string | null, takesReferrals: boolean, takesNoneBecause: string | null, modes: Array<ReferralMode>, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, vacancies: Array<{ __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } }> }> } };

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

export type DeclineFactsFragment = { __typename: 'DeclineCounts', a: number, b: number, c: number, d: number, total: number, others: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }>, byPerson: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }> };

export type DeclineReportQueryVariables = Exact<{
  year: number;
}>;


export type DeclineReportQuery = { __typename: 'Query', declineReport: { __typename: 'DeclineReport', year: number, organisation: { __typename: 'OrganisationRef', id: string, name: string }, services: Array<{ __typename: 'ServiceDeclines', service: string, name: string, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, counts: { __typename: 'DeclineCounts', a: number, b: number, c: number, d: number, total: number, others: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }>, byPerson: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }> } }>, sum: { __typename: 'DeclineCounts', a: number, b: number, c: number, d: number, total: number, others: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }>, byPerson: Array<{ __typename: 'DeclineCount', reason: DeclineReason, count: number }> } } };

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


export type HomeWaitingQuery = { __typename: 'Query', attempts: { __typename: 'AttemptConnection', waiting: number, nodes: Array<{ __typename: 'AttemptRow', id: string, code: string, state: ReferralState, side: Party, owes: Party, urgency: Urgency, unclaimed: boolean, resultUnseen: boolean, waitsSince: string, dueAt: string | null, dueIn: number | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string } }> } };

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

export type LoopTallyFragment = { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number };

export type LoopMedianFragment = { __typename: 'LoopWait', minutes: number | null, count: number };

export type LoopFactsFragment = { __typename: 'LoopCounts', accepted: number, declined: number, waitlisted: number, classes: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number }, steps: Array<{ __typename: 'LoopStep', stage: LoopStage, reached: number, waiting: number, ended: number }>, toAcknowledged: { __typename: 'LoopWait', minutes: number | null, count: number }, toDecided: { __typename: 'LoopWait', minutes: number | null, count: number }, toMet: { __typename: 'LoopWait', minutes: number | null, count: number }, toResult: { __typename: 'LoopWait', minutes: number | null, count: number }, toSeen: { __typename: 'LoopWait', minutes: number | null, count: number } };

export type LoopReportQueryVariables = Exact<{
  scope: LoopScope;
  toward?: string | null | undefined;
  from: string;
  until: string;
}>;


export type LoopReportQuery = { __typename: 'Query', loopReport: { __typename: 'LoopReport', name: string, at: string, total: { __typename: 'LoopCounts', accepted: number, declined: number, waitlisted: number, classes: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number }, steps: Array<{ __typename: 'LoopStep', stage: LoopStage, reached: number, waiting: number, ended: number }>, toAcknowledged: { __typename: 'LoopWait', minutes: number | null, count: number }, toDecided: { __typename: 'LoopWait', minutes: number | null, count: number }, toMet: { __typename: 'LoopWait', minutes: number | null, count: number }, toResult: { __typename: 'LoopWait', minutes: number | null, count: number }, toSeen: { __typename: 'LoopWait', minutes: number | null, count: number } }, referrals: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number } | null, modes: Array<{ __typename: 'LoopMode', mode: ReferralMode, counts: { __typename: 'LoopCounts', accepted: number, declined: number, waitlisted: number, classes: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number }, steps: Array<{ __typename: 'LoopStep', stage: LoopStage, reached: number, waiting: number, ended: number }>, toAcknowledged: { __typename: 'LoopWait', minutes: number | null, count: number }, toDecided: { __typename: 'LoopWait', minutes: number | null, count: number }, toMet: { __typename: 'LoopWait', minutes: number | null, count: number }, toResult: { __typename: 'LoopWait', minutes: number | null, count: number }, toSeen: { __typename: 'LoopWait', minutes: number | null, count: number } } }>, kinds: Array<{ __typename: 'LoopKind', kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string } | null, counts: { __typename: 'LoopCounts', accepted: number, declined: number, waitlisted: number, classes: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number }, steps: Array<{ __typename: 'LoopStep', stage: LoopStage, reached: number, waiting: number, ended: number }>, toAcknowledged: { __typename: 'LoopWait', minutes: number | null, count: number }, toDecided: { __typename: 'LoopWait', minutes: number | null, count: number }, toMet: { __typename: 'LoopWait', minutes: number | null, count: number }, toResult: { __typename: 'LoopWait', minutes: number | null, count: number }, toSeen: { __typename: 'LoopWait', minutes: number | null, count: number } } }>, months: Array<{ __typename: 'LoopMonth', month: string, counts: { __typename: 'LoopCounts', accepted: number, declined: number, waitlisted: number, classes: { __typename: 'LoopClasses', closed: number, halfClosed: number, silent: number, open: number, leftOut: number }, steps: Array<{ __typename: 'LoopStep', stage: LoopStage, reached: number, waiting: number, ended: number }>, toAcknowledged: { __typename: 'LoopWait', minutes: number | null, count: number }, toDecided: { __typename: 'LoopWait', minutes: number | null, count: number }, toMet: { __typename: 'LoopWait', minutes: number | null, count: number }, toResult: { __typename: 'LoopWait', minutes: number | null, count: number }, toSeen: { __typename: 'LoopWait', minutes: number | null, count: number } } }>, ages: Array<{ __typename: 'LoopAge', from: number, to: number, band: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } }>, declines: Array<{ __typename: 'LoopDecline', reason: DeclineReason, from: number, to: number }>, views: Array<{ __typename: 'LoopView', view: ClientView | null, from: number, to: number }> } };

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


export type NewReferralQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, phone: string | null, takesReferrals: boolean, takesNoneBecause: string | null, modes: Array<ReferralMode>, answersByLink: boolean, organisation: { __typename: 'OrganisationRef', id: string, name: string }, channels: Array<{ __typename: 'Channel', kind: ChannelKind, handle: string, hours: { __typename: 'Hours', known: boolean, openNow: boolean } }>, sites: Array<{ __typename: 'Site', hours: { __typename: 'Hours', known: boolean, openNow: boolean } }> } | null, ageBands: Array<{ __typename: 'AgeBand', code: string, nameCs: string, nameEn: string, child: boolean }> };

export type OfferChoicesQueryVariables = Exact<{
  filter: ServiceFilter;
}>;


export type OfferChoicesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, sitedIn: Array<string>, modes: Array<ReferralMode>, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, vacancies: Array<{ __typename: 'FormVacancy', form: ServiceForm, vacancy: { __typename: 'Vacancy', room: Room } }> }> } };

export type CrisisLinesQueryVariables = Exact<{
  filter: ServiceFilter;
}>;


export type CrisisLinesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, phone: string | null, channels: Array<{ __typename: 'CardChannel', kind: ChannelKind, handle: string, today: { __typename: 'Today', known: boolean, openNow: boolean } }>, spots: Array<{ __typename: 'Spot', today: { __typename: 'Today', known: boolean, openNow: boolean } }> }> } };

export type SendReferralMutationVariables = Exact<{
  key: string;
  draft?: string | null | undefined;
  input: SendReferralInput;
}>;


export type SendReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, unclaimed: boolean, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, to: { __typename: 'ServiceRef', id: string, name: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DraftPartsFragment = { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } };

export type ConsentPartsFragment = { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null };

export type DraftQueryVariables = Exact<{
  id: string;
}>;


export type DraftQuery = { __typename: 'Query', draft: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } } | null };

type DraftAnswer_Attempt_Fragment = { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } };

type DraftAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } } | null };

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
    | { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DiscardDraftMutationVariables = Exact<{
  key: string;
  draft: string;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, state: ReferralState, saves: number, changedAt: string, mode: ReferralMode, appointmentAt: string | null, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, offeredTo: Array<{ __typename: 'ServiceRef', id: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, needs: Array<{ __typename: 'Need', code: string }>, ageBand: { __typename: 'AgeBand', code: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, to: { __typename: 'ServiceRef', id: string } } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type DraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', total: number, nodes: Array<{ __typename: 'DraftRow', id: string, savedAt: string, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, to: { __typename: 'ServiceRef', id: string, name: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ClientLinksQueryVariables = Exact<{
  attempt: string;
}>;


export type ClientLinksQuery = { __typename: 'Query', clientLinks: Array<{ __typename: 'ClientLink', id: string, expiresAt: string, organisation: { __typename: 'OrganisationRef', id: string, name: string } }> };

export type MakeClientLinkMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type MakeClientLinkMutation = { __typename: 'Mutation', answer:
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'Link', id: string, path: string, expiresAt: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RevokeClientLinksMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type RevokeClientLinksMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type PartnerLinkQueryVariables = Exact<{
  attempt: string;
}>;


export type PartnerLinkQuery = { __typename: 'Query', partnerLink: { __typename: 'PartnerLink', email: string, expiresAt: string, ended: boolean, sentAt: string | null, undelivered: boolean, renewable: boolean } | null };

export type RenewPartnerLinkMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type RenewPartnerLinkMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RevokePartnerLinkMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type RevokePartnerLinkMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AttemptPartsFragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { __typename: 'Query', attempt: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

export type ClaimOfferMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type ClaimOfferMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type PassOfferMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type PassOfferMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Passed', attempt: string }
    | { __typename: 'Refused', code: string }
   };

export type ReadIdentityMutationVariables = Exact<{
  key: string;
  attempt: string;
}>;


export type ReadIdentityMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Conflict', code: string }
    | { __typename: 'Identity', name: string, contact: string | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

type ReferralAnswer_Attempt_Fragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

type ReferralAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AcceptReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  firstContactBy?: string | null | undefined;
}>;


export type AcceptReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
  alternatives?: Array<string> | string | null | undefined;
}>;


export type DeclineReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ReviewReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  reviewOn: string;
}>;


export type ReviewReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type UndoSendMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type UndoSendMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type OpenReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type OpenReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ConfirmContactMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type ConfirmContactMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type MissAppointmentMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type MissAppointmentMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type CancelAppointmentMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type CancelAppointmentMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RevokeConsentMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type RevokeConsentMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type EraseReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
}>;


export type EraseReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ChangeConsentMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type ChangeConsentMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type MarkErrorMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  text: string;
}>;


export type MarkErrorMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RecordContactAttemptMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  channel: ContactChannel;
  at?: string | null | undefined;
}>;


export type RecordContactAttemptMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ScheduleAppointmentMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  at: string;
}>;


export type ScheduleAppointmentMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type ReassignReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  worker: string;
}>;


export type ReassignReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RerouteReferralMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  service: string;
  consent?: ConsentInput | null | undefined;
}>;


export type RerouteReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, to: { __typename: 'ServiceRef', id: string, name: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach | null, language: string, interpreter: boolean, note: string | null, safeHours: string | null, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, unclaimed: boolean, considering: number | null, hasIdentity: boolean, responsible: string | null, waitsFor: Party, undoSeconds: number | null, appointmentAt: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, dueAt: string | null, stale: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, offeredTo: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, consent: { __typename: 'Consent', legalBasis: LegalBasis | null, scope: Array<ConsentScope>, purpose: ConsentPurpose | null, form: ConsentForm | null, textVersion: string | null, givenOn: string | null, expiresOn: string | null } | null, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, debts: { __typename: 'Debts', sender: number, recipient: number, turn: number, workday: number }, nextDuty: { __typename: 'Duty', kind: DutyKind, at: string } | null, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, on: string | null, text: string | null, responsible: string | null, byClient: boolean, view: ClientView | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AttemptLineFragment = { __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, unclaimed: boolean, sentAt: string | null, changedAt: string, resultUnseen: boolean, group: InboxGroup, dueAt: string | null, dueIn: number | null, waitsSince: string, waited: number, workday: number, unheld: Unheld | null, awayUntil: string | null, mayTake: boolean, mayAssign: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, holder: { __typename: 'WorkerRef', id: string, name: string } | null };

export type AttemptsQueryVariables = Exact<{
  box: Box;
  filter: AttemptFilter;
  narrow?: InboxNarrowing | null | undefined;
  order?: InboxOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AttemptsQuery = { __typename: 'Query', attempts: { __typename: 'AttemptConnection', total: number, waiting: number, mine: number, nodes: Array<{ __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, unclaimed: boolean, sentAt: string | null, changedAt: string, resultUnseen: boolean, group: InboxGroup, dueAt: string | null, dueIn: number | null, waitsSince: string, waited: number, workday: number, unheld: Unheld | null, awayUntil: string | null, mayTake: boolean, mayAssign: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, keeper: { __typename: 'WorkerRef', id: string, name: string } | null, holder: { __typename: 'WorkerRef', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, groups: Array<{ __typename: 'GroupCount', group: InboxGroup, count: number }>, waitsFor: Array<{ __typename: 'WaitsForCount', waitsFor: WaitsFor, count: number }>, states: Array<{ __typename: 'StateCount', state: ReferralState, count: number }>, services: Array<{ __typename: 'ServiceCount', service: string, name: string, count: number }>, urgencies: Array<{ __typename: 'UrgencyCount', urgency: Urgency, count: number }> } };

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

export type AcknowledgeReferralsMutationVariables = Exact<{
  key: string;
  items: Array<SeenAttempt> | SeenAttempt;
}>;


export type AcknowledgeReferralsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Acknowledged', answers: Array<{ __typename: 'AcknowledgeAnswer', attempt: string, came: Acknowledging, code: string | null, state: ReferralState | null, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
   };

export type ServiceDetailQueryVariables = Exact<{
  id: string;
}>;


export type ServiceDetailQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, languages: Array<string>, price: Price | null, priceNote: string | null, conditions: string | null, areaText: string | null, areaBasis: AreaBasis, takesReferrals: boolean, answersByLink: boolean, takesNoneBecause: string | null, modes: Array<ReferralMode>, updatedAt: string, source: string, mayEdit: boolean, mayConfirm: boolean, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string, abbreviation: string | null, paragraph: string | null }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, formDetails: Array<{ __typename: 'FormDetail', form: ServiceForm, capacities: Array<{ __typename: 'Capacity', unit: CapacityUnit, count: number }>, vacancy: { __typename: 'Vacancy', room: Room, free: number | null, asOf: string } | null }>, targetGroups: Array<{ __typename: 'TargetGroup', code: string, nameCs: string, nameEn: string }>, ageBands: Array<{ __typename: 'AgeBand', code: string, nameCs: string, nameEn: string }>, channels: Array<{ __typename: 'Channel', id: string, kind: ChannelKind, handle: string, languages: Array<string>, hours: { __typename: 'Hours', closedOnHolidays: boolean, note: string | null, known: boolean, openNow: boolean, week: Array<Array<{ __typename: 'Span', from: number, until: number }>>, exceptions: Array<{ __typename: 'HoursException', on: string, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> }>, today: Array<{ __typename: 'Span', from: number, until: number }> } }>, sites: Array<{ __typename: 'Site', id: string, name: string, street: string | null, confidential: boolean, stepFree: boolean, place: { __typename: 'Place', ref: string, name: string, district: string | null } | null, hours: { __typename: 'Hours', closedOnHolidays: boolean, note: string | null, known: boolean, openNow: boolean, week: Array<Array<{ __typename: 'Span', from: number, until: number }>>, exceptions: Array<{ __typename: 'HoursException', on: string, note: string | null, spans: Array<{ __typename: 'Span', from: number, until: number }> }>, today: Array<{ __typename: 'Span', from: number, until: number }> } }>, covers: Array<{ __typename: 'Cover', from: string | null, until: string | null, place: { __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null } }>, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, workers: Array<{ __typename: 'WorkerContact', id: string, name: string, position: string | null, phone: string | null, email: string | null, reachNote: string | null }>, verified: { __typename: 'Verified', on: string, by: string | null } | null } | null };

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

export type UndeliveredMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type UndeliveredMailsQuery = { __typename: 'Query', undeliveredMails: Array<{ __typename: 'UndeliveredMail', id: string, name: string, email: string, madeAt: string, triedAt: string, tries: number, problem: number | null }> };

export type ResendMailMutationVariables = Exact<{
  key: string;
  mail: string;
}>;


export type ResendMailMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Done', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
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

export type LimitPartsFragment = { __typename: 'Limit', for: TermsFor, name: LimitName, minutes: number, default: number, least: number, most: number, until: string };

export type TermsPartsFragment = { __typename: 'OrganisationTerms', version: number, opens: number, closes: number, changedAt: string | null, changedBy: string | null, mayEdit: boolean, limits: Array<{ __typename: 'Limit', for: TermsFor, name: LimitName, minutes: number, default: number, least: number, most: number, until: string }> };

export type TermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsQuery = { __typename: 'Query', terms: { __typename: 'OrganisationTerms', version: number, opens: number, closes: number, changedAt: string | null, changedBy: string | null, mayEdit: boolean, limits: Array<{ __typename: 'Limit', for: TermsFor, name: LimitName, minutes: number, default: number, least: number, most: number, until: string }> } };

export type TermsPreviewQueryVariables = Exact<{
  input: TermsInput;
  at?: string | null | undefined;
}>;


export type TermsPreviewQuery = { __typename: 'Query', termsPreview: { __typename: 'TermsPreview', fields: Array<{ __typename: 'InvalidField', path: string, code: string }>, limits: Array<{ __typename: 'Limit', for: TermsFor, name: LimitName, minutes: number, default: number, least: number, most: number, until: string }> } };

export type SetTermsMutationVariables = Exact<{
  key: string;
  seen: number;
  input: TermsInput;
}>;


export type SetTermsMutation = { __typename: 'Mutation', answer:
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'OrganisationTerms', version: number, opens: number, closes: number, changedAt: string | null, changedBy: string | null, mayEdit: boolean, limits: Array<{ __typename: 'Limit', for: TermsFor, name: LimitName, minutes: number, default: number, least: number, most: number, until: string }> }
    | { __typename: 'Refused', code: string }
   };

export type WorkerDetailQueryVariables = Exact<{
  id: string;
}>;


export type WorkerDetailQuery = { __typename: 'Query', worker: { __typename: 'Worker', id: string, name: string, position: string | null, phone: string | null, email: string, reachNote: string | null, updatedAt: string, mayEdit: boolean, roles: Array<{ __typename: 'HeldRole', role: WorkerRole, name: string | null, organisation: string | null, until: string | null }>, serves: Array<{ __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null, region: string | null }>, services: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, choices: Array<{ __typename: 'ServiceRef', id: string, name: string, kind: string }>, absences: Array<{ __typename: 'WorkerAbsence', from: string, until: string, now: boolean, organisation: { __typename: 'OrganisationRef', id: string, name: string }, substitute: { __typename: 'WorkerRef', id: string, name: string } | null }> } | null };

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
export const AlternativeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlternativeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alternative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sitedIn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"forAge"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]} as unknown as DocumentNode<AlternativeCardFragment, unknown>;
export const CoverageLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageService"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"capacities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CoverageLineFragment, unknown>;
export const DeclineFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclineFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"c"}},{"kind":"Field","name":{"kind":"Name","value":"d"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]} as unknown as DocumentNode<DeclineFactsFragment, unknown>;
export const SavedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Saved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SavedPartsFragment, unknown>;
export const FoundPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]} as unknown as DocumentNode<FoundPartFragment, unknown>;
export const FoundCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"web"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"sitedIn"}},{"kind":"Field","name":{"kind":"Name","value":"hasConfidentialSite"}},{"kind":"Field","name":{"kind":"Name","value":"areaBasis"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"takesReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"takesNoneBecause"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"spots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<FoundCardFragment, unknown>;
export const HandoverFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"firstContacts"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"back"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HandoverFactsFragment, unknown>;
export const LoopTallyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoopTally"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoopClasses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"halfClosed"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}}]} as unknown as DocumentNode<LoopTallyFragment, unknown>;
export const LoopMedianFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoopMedian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoopWait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<LoopMedianFragment, unknown>;
export const LoopFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoopFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoopCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopTally"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"waitlisted"}},{"kind":"Field","name":{"kind":"Name","value":"toAcknowledged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopMedian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopMedian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopMedian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopMedian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoopMedian"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoopTally"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoopClasses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"halfClosed"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoopMedian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoopWait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<LoopFactsFragment, unknown>;
export const ConsentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<ConsentPartsFragment, unknown>;
export const DraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointmentAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<DraftPartsFragment, unknown>;
export const DraftAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointmentAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftAnswerFragment, unknown>;
export const AttemptPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimed"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"considering"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"undoSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"debts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"workday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"nextDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"byClient"}},{"kind":"Field","name":{"kind":"Name","value":"view"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<AttemptPartsFragment, unknown>;
export const ReferralAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safeHours"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimed"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"considering"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"undoSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"debts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"workday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"nextDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"byClient"}},{"kind":"Field","name":{"kind":"Name","value":"view"}}]}}]}}]} as unknown as DocumentNode<ReferralAnswerFragment, unknown>;
export const AttemptLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unclaimed"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultUnseen"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueIn"}},{"kind":"Field","name":{"kind":"Name","value":"waitsSince"}},{"kind":"Field","name":{"kind":"Name","value":"waited"}},{"kind":"Field","name":{"kind":"Name","value":"workday"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unheld"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mayTake"}},{"kind":"Field","name":{"kind":"Name","value":"mayAssign"}}]}}]} as unknown as DocumentNode<AttemptLineFragment, unknown>;
export const TakeResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TakeResultFragment, unknown>;
export const HoursPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOnHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<HoursPartsFragment, unknown>;
export const LinkSaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<LinkSaidFragment, unknown>;
export const LimitPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Limit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode<LimitPartsFragment, unknown>;
export const TermsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LimitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Limit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode<TermsPartsFragment, unknown>;
export { ViewerDocument } from "./documents/Viewer";
export { ChangesDocument } from "./documents/Changes";
export { BoundariesDocument } from "./documents/Boundaries";
export { NeedsDocument } from "./documents/Needs";
export { PlacesDocument } from "./documents/Places";
export { PlaceDocument } from "./documents/Place";
export { ColleaguesDocument } from "./documents/Colleagues";
export { SetAbsenceDocument } from "./documents/SetAbsence";
export { EndAbsenceDocument } from "./documents/EndAbsence";
export { SessionsDocument } from "./documents/Sessions";
export { EndSessionDocument } from "./documents/EndSession";
export { EndOtherSessionsDocument } from "./documents/EndOtherSessions";
export { ActForDocument } from "./documents/ActFor";
export { EndHoldingsDocument } from "./documents/EndHoldings";
export { NoticeSettingsDocument } from "./documents/NoticeSettings";
export { SetNoticeSettingsDocument } from "./documents/SetNoticeSettings";
export { SendTestMailDocument } from "./documents/SendTestMail";
export { AlternativesDocument } from "./documents/Alternatives";
export { SearchInsteadDocument } from "./documents/SearchInstead";
export { CoverageDocument } from "./documents/Coverage";
export { CoverageKindsDocument } from "./documents/CoverageKinds";
export { CoverageAtDocument } from "./documents/CoverageAt";
export { DeclineReportDocument } from "./documents/DeclineReport";
export { EditsDocument } from "./documents/Edits";
export { UndoEditDocument } from "./documents/UndoEdit";
export { FindServicesDocument } from "./documents/FindServices";
export { FindNearbyDocument } from "./documents/FindNearby";
export { SuggestionsDocument } from "./documents/Suggestions";
export { UnderstandDocument } from "./documents/Understand";
export { SignpostDocument } from "./documents/Signpost";
export { RecordUnmetNeedDocument } from "./documents/RecordUnmetNeed";
export { HandoversDocument } from "./documents/Handovers";
export { HandoverAttemptsDocument } from "./documents/HandoverAttempts";
export { HomeWaitingDocument } from "./documents/HomeWaiting";
export { HomePresentDocument } from "./documents/HomePresent";
export { HomeChangesDocument } from "./documents/HomeChanges";
export { HomeGlanceDocument } from "./documents/HomeGlance";
export { JoinRequestsDocument } from "./documents/JoinRequests";
export { FirstStepsDocument } from "./documents/FirstSteps";
export { ApproveJoinDocument } from "./documents/ApproveJoin";
export { DeclineJoinDocument } from "./documents/DeclineJoin";
export { SendTestReferralDocument } from "./documents/SendTestReferral";
export { DiscardTestReferralDocument } from "./documents/DiscardTestReferral";
export { LoopReportDocument } from "./documents/LoopReport";
export { OrganisationDetailDocument } from "./documents/OrganisationDetail";
export { OrganisationListDocument } from "./documents/OrganisationList";
export { EditOrganisationDocument } from "./documents/EditOrganisation";
export { ConfirmOrganisationDocument } from "./documents/ConfirmOrganisation";
export { NewReferralDocument } from "./documents/NewReferral";
export { OfferChoicesDocument } from "./documents/OfferChoices";
export { CrisisLinesDocument } from "./documents/CrisisLines";
export { SendReferralDocument } from "./documents/SendReferral";
export { DraftDocument } from "./documents/Draft";
export { SaveDraftDocument } from "./documents/SaveDraft";
export { DiscardDraftDocument } from "./documents/DiscardDraft";
export { DraftsDocument } from "./documents/Drafts";
export { ClientLinksDocument } from "./documents/ClientLinks";
export { MakeClientLinkDocument } from "./documents/MakeClientLink";
export { RevokeClientLinksDocument } from "./documents/RevokeClientLinks";
export { PartnerLinkDocument } from "./documents/PartnerLink";
export { RenewPartnerLinkDocument } from "./documents/RenewPartnerLink";
export { RevokePartnerLinkDocument } from "./documents/RevokePartnerLink";
export { AttemptDocument } from "./documents/Attempt";
export { ClaimOfferDocument } from "./documents/ClaimOffer";
export { PassOfferDocument } from "./documents/PassOffer";
export { ReadIdentityDocument } from "./documents/ReadIdentity";
export { AcknowledgeReferralDocument } from "./documents/AcknowledgeReferral";
export { AcceptReferralDocument } from "./documents/AcceptReferral";
export { DeclineReferralDocument } from "./documents/DeclineReferral";
export { RecordFirstContactDocument } from "./documents/RecordFirstContact";
export { AskSenderDocument } from "./documents/AskSender";
export { AnswerRecipientDocument } from "./documents/AnswerRecipient";
export { WriteMessageDocument } from "./documents/WriteMessage";
export { WaitlistReferralDocument } from "./documents/WaitlistReferral";
export { PromoteReferralDocument } from "./documents/PromoteReferral";
export { PauseReferralDocument } from "./documents/PauseReferral";
export { ReviewReferralDocument } from "./documents/ReviewReferral";
export { ResumeReferralDocument } from "./documents/ResumeReferral";
export { FailReferralDocument } from "./documents/FailReferral";
export { ReopenReferralDocument } from "./documents/ReopenReferral";
export { WithdrawReferralDocument } from "./documents/WithdrawReferral";
export { CompleteReferralDocument } from "./documents/CompleteReferral";
export { UndoDeclineDocument } from "./documents/UndoDecline";
export { SeeResultDocument } from "./documents/SeeResult";
export { UndoSendDocument } from "./documents/UndoSend";
export { OpenReferralDocument } from "./documents/OpenReferral";
export { ConfirmContactDocument } from "./documents/ConfirmContact";
export { MissAppointmentDocument } from "./documents/MissAppointment";
export { CancelAppointmentDocument } from "./documents/CancelAppointment";
export { RevokeConsentDocument } from "./documents/RevokeConsent";
export { EraseReferralDocument } from "./documents/EraseReferral";
export { ChangeConsentDocument } from "./documents/ChangeConsent";
export { MarkErrorDocument } from "./documents/MarkError";
export { RecordContactAttemptDocument } from "./documents/RecordContactAttempt";
export { ScheduleAppointmentDocument } from "./documents/ScheduleAppointment";
export { ReassignReferralDocument } from "./documents/ReassignReferral";
export { RerouteReferralDocument } from "./documents/RerouteReferral";
export { AttemptsDocument } from "./documents/Attempts";
export { AttemptByCodeDocument } from "./documents/AttemptByCode";
export { TakeOverDocument } from "./documents/TakeOver";
export { AssignReferralDocument } from "./documents/AssignReferral";
export { AcknowledgeReferralsDocument } from "./documents/AcknowledgeReferrals";
export { ServiceDetailDocument } from "./documents/ServiceDetail";
export { EditServiceDocument } from "./documents/EditService";
export { ConfirmServiceDocument } from "./documents/ConfirmService";
export { UndeliveredMailsDocument } from "./documents/UndeliveredMails";
export { ResendMailDocument } from "./documents/ResendMail";
export { TeamDocument } from "./documents/Team";
export { InviteColleagueDocument } from "./documents/InviteColleague";
export { RenewInvitationDocument } from "./documents/RenewInvitation";
export { WithdrawInvitationDocument } from "./documents/WithdrawInvitation";
export { SetHoldingDocument } from "./documents/SetHolding";
export { TermsDocument } from "./documents/Terms";
export { TermsPreviewDocument } from "./documents/TermsPreview";
export { SetTermsDocument } from "./documents/SetTerms";
export { WorkerDetailDocument } from "./documents/WorkerDetail";
export { EditWorkerDocument } from "./documents/EditWorker";