/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** STATED by the service or register, INFERRED from its name, SEAT where only its provider's seat is known. */
export type AreaBasis =
  | 'INFERRED'
  | 'SEAT'
  | 'STATED';

export type AttemptFilter =
  | 'ALL'
  | 'CLOSED'
  | 'OPEN'
  /** Those on which the caller's side owes the next step, or a result it has not seen. */
  | 'WAITING';

export type Box =
  | 'RECEIVED'
  | 'SENT';

export type ChangedNoun =
  | 'ATTEMPT'
  | 'ORGANISATION'
  | 'SERVICE';

export type ContactChannel =
  | 'IN_PERSON'
  | 'ONLINE'
  | 'OUTREACH'
  | 'PHONE';

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

export type Party =
  | 'NOBODY'
  | 'RECIPIENT'
  | 'SENDER';

export type PlaceKind =
  | 'DISTRICT'
  | 'MUNICIPALITY'
  | 'REGION';

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
  | 'COMPLETE'
  | 'DECLINE'
  | 'FIRST_CONTACT'
  | 'REROUTE'
  | 'UNDO_DECLINE';

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

/** What the receiver needs to know, and no more. There is no field for a name. */
export type SendReferralInput = {
  ageBand: string;
  /** ISO 639 code of the language to speak: `cs`, `uk`, `rom` … */
  language: string;
  mode: ReferralMode;
  needs: Array<string>;
  reach: Reach;
  service: string;
  /** Where the person stays: a place reference. */
  staysIn: string;
  urgency: Urgency;
};

/** Everything given must hold; nothing given finds all services. */
export type ServiceFilter = {
  /** Any of these kinds. */
  kinds?: Array<string> | null | undefined;
  /** Any of these needs. */
  needs?: Array<string> | null | undefined;
  /** A place it serves, by reference. */
  place?: string | null | undefined;
  /** Only services that take referrals now. */
  takesReferrals?: boolean | null | undefined;
  /** Words of its name, organisation, kind or description, in any case and without accents. */
  text?: string | null | undefined;
};

export type ServiceForm =
  | 'AMBULATORY'
  | 'ONLINE'
  | 'OUTREACH'
  | 'RESIDENTIAL';

export type Urgency =
  | 'CRISIS'
  | 'ROUTINE'
  | 'URGENT';

export type WorkerRole =
  | 'ADMIN'
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'PLANNER'
  | 'WORKER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, name: string, email: string, waiting: number, demonstration: boolean, actingFor: { __typename: 'Organisation', id: string, name: string } | null, district: { __typename: 'Place', ref: string, name: string } | null, roles: Array<{ __typename: 'Holding', role: WorkerRole, toward: string | null }> } | null };

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

export type FindServicesQueryVariables = Exact<{
  filter: ServiceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FindServicesQuery = { __typename: 'Query', services: { __typename: 'ServiceConnection', total: number, nodes: Array<{ __typename: 'ServiceCard', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, forms: Array<ServiceForm>, sitedIn: Array<string>, hasConfidentialSite: boolean, areaBasis: AreaBasis, covers: Array<string>, takesReferrals: boolean, takesNoneBecause: string | null, updatedAt: string, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string }, organisation: { __typename: 'OrganisationRef', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HandoversQueryVariables = Exact<{
  district: string;
  from: string;
  until: string;
}>;


export type HandoversQuery = { __typename: 'Query', handovers: { __typename: 'HandoverReport', sent: number, answered: number, accepted: number, firstContacts: number, district: { __typename: 'Place', ref: string, name: string }, rows: Array<{ __typename: 'Handover', sent: number, answered: number, accepted: number, firstContacts: number, lastSentAt: string, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'OrganisationRef', id: string, name: string } }> } };

export type NewReferralQueryVariables = Exact<{
  service: string;
}>;


export type NewReferralQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, phone: string | null, takesReferrals: boolean, takesNoneBecause: string | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } } | null, ageBands: Array<{ __typename: 'AgeBand', code: string, nameCs: string, nameEn: string }> };

export type SendReferralMutationVariables = Exact<{
  key: string;
  input: SendReferralInput;
}>;


export type SendReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, to: { __typename: 'ServiceRef', id: string, name: string } }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AttemptPartsFragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { __typename: 'Query', attempt: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

type ReferralAnswer_Attempt_Fragment = { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> };

type ReferralAnswer_Conflict_Fragment = { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null };

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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
}>;


export type DeclineReferralMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type RecordFirstContactMutationVariables = Exact<{
  key: string;
  attempt: string;
  seen: number;
  channel: ContactChannel;
}>;


export type RecordFirstContactMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> }
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
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
    | { __typename: 'Conflict', code: string, current: { __typename: 'Attempt', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, mode: ReferralMode, urgency: Urgency, reach: Reach, language: string, fromWorker: string | null, fromPhone: string | null, toPhone: string | null, responsible: string | null, sentAt: string | null, changedAt: string, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, supersedes: string | null, supersededBy: string | null, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, staysIn: { __typename: 'Place', ref: string, name: string, kind: PlaceKind, district: string | null } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string }, may: Array<{ __typename: 'Allowance', command: ReferralCommand, allowed: boolean, because: string | null }>, events: Array<{ __typename: 'ReferralEvent', version: number, kind: string, state: ReferralState, effectiveAt: string, recordedAt: string, side: Party, worker: string | null, reason: string | null, declinedBy: DeclinedBy | null, outcome: Outcome | null, channel: ContactChannel | null, organisation: { __typename: 'OrganisationRef', id: string, name: string } | null }> } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'InvalidField', path: string, code: string }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Refused', code: string }
   };

export type AttemptLineFragment = { __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, urgency: Urgency, sentAt: string | null, changedAt: string, resultUnseen: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string } };

export type AttemptsQueryVariables = Exact<{
  box: Box;
  filter: AttemptFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AttemptsQuery = { __typename: 'Query', attempts: { __typename: 'AttemptConnection', total: number, waiting: number, nodes: Array<{ __typename: 'AttemptRow', id: string, code: string, state: ReferralState, version: number, side: Party, owes: Party, urgency: Urgency, sentAt: string | null, changedAt: string, resultUnseen: boolean, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string }, toOrganisation: { __typename: 'OrganisationRef', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AttemptByCodeQueryVariables = Exact<{
  code: string;
}>;


export type AttemptByCodeQuery = { __typename: 'Query', attemptByCode: { __typename: 'Attempt', id: string, code: string, state: ReferralState, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }>, ageBand: { __typename: 'AgeBand', code: string, nameCs: string, nameEn: string } | null, from: { __typename: 'OrganisationRef', id: string, name: string }, to: { __typename: 'ServiceRef', id: string, name: string, kind: string } } | null };

export type ServiceDetailQueryVariables = Exact<{
  id: string;
}>;


export type ServiceDetailQuery = { __typename: 'Query', service: { __typename: 'Service', id: string, name: string, summary: string | null, forWhom: string | null, phone: string | null, email: string | null, web: string | null, forms: Array<ServiceForm>, areaText: string | null, areaBasis: AreaBasis, takesReferrals: boolean, takesNoneBecause: string | null, modes: Array<ReferralMode>, updatedAt: string, source: string, kind: { __typename: 'ServiceKind', code: string, nameCs: string, nameEn: string, abbreviation: string | null, paragraph: string | null }, organisation: { __typename: 'OrganisationRef', id: string, name: string }, targetGroups: Array<{ __typename: 'TargetGroup', code: string, nameCs: string, nameEn: string }>, sites: Array<{ __typename: 'Site', id: string, name: string, street: string | null, hours: string | null, confidential: boolean, place: { __typename: 'Place', ref: string, name: string, district: string | null } | null }>, covers: Array<{ __typename: 'Place', ref: string, kind: PlaceKind, name: string, district: string | null }>, needs: Array<{ __typename: 'Need', code: string, nameCs: string, nameEn: string }> } | null };

export const AttemptPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}}]} as unknown as DocumentNode<AttemptPartsFragment, unknown>;
export const ReferralAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttemptParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromWorker"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhone"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toPhone"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}}]} as unknown as DocumentNode<ReferralAnswerFragment, unknown>;
export const AttemptLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttemptLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"owes"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameCs"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultUnseen"}}]}}]} as unknown as DocumentNode<AttemptLineFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:8c2be64af1352aa15441fe2e2367a461d6c8830d789d7db220e702f4c594676b","loc":{}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription"}],"documentId":"sha256:97d2c4d792794eac06b210288bd4492558529a1f67bc2a92d1ca566449ee5771","loc":{}} as unknown as DocumentNode<ChangesSubscription, ChangesSubscriptionVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:7a781f26d6057b0a015079ce89417b5edcde0791edcec0100048b08c36060ca1","loc":{}} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:191a1bc51f6d23b827f637eeae1603f9475c3797bd93d1b1ea817b4d59e4f16e","loc":{}} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:9abfa910b5549bc643e810e4474df927632bd9b94ac2b625334e264719d9efb8","loc":{}} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const FindServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a3d9552980df428ce7b2df55e6774805bf452f4f0bd2d8e83ba1cc64dbd0a48d","loc":{}} as unknown as DocumentNode<FindServicesQuery, FindServicesQueryVariables>;
export const HandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:d6219ad989109723115a508758629c8b83cf0a2b72aadb39052ad038f4599815","loc":{}} as unknown as DocumentNode<HandoversQuery, HandoversQueryVariables>;
export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a23ae764413d06784e3cd4077946bb9ea381bec83133631cf7ef3d4638d9a77d","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:2ca789d8aefaac6ef18976c7ed9b82d60ba18b1f6c2156811755230f63af2921","loc":{}} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:f8dca4c1034124cf8016f38ad6a3d91dab41a9489772659cecffbfc288be5e8a","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:8ee4386f2036e3f3d258bcc9cd176256844108fe5f232361f526e7999a054497","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:48d7180018fd696027585d0123dd56b1443ee79027ea6faba04b0a2be47e420d","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:2c32290ebe0326198b6c48b089e37389a82b52bd5aafe18c06dd82d6d59a704d","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:52fff85dbf8ee943e95a04ec794122c49f383a5e37322845040a7e40c3ac80b8","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1e7c658cab299b5a7263984667421a20fcac66cbfd4a2be2c59d304a2afc2823","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5f966d6c63937ea112ed2c9486d48216b281f5ef93ef917b6aa297a4ea1ece96","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:94f94a6065db5fea4c8b14e8ff8d1fd940b6f448a7cfe6df56f86cededbc9ee8","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
export const RerouteChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:96f8e5c5eb72ada7b1ee3c29ce47d5c89fc33e8c74102a5ad33db1336bfa7873","loc":{}} as unknown as DocumentNode<RerouteChoicesQuery, RerouteChoicesQueryVariables>;
export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4ef53e70c962c93ce4a5e563eb9f2de91aeec70d7a78263fd39a6d0f26d749be","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a5a49dc9de4c2552e7ee226491bce2fb055e51d453366f35cb9d23e1319d2b0f","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
export const AttemptByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:f9228f92f06135e9b64f50e4709d55976991b9cce1a65dd5a7322f01fb98e6d5","loc":{}} as unknown as DocumentNode<AttemptByCodeQuery, AttemptByCodeQueryVariables>;
export const ServiceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:dce6726fc122d90587b1ee5b9c7b78e49549e732986d23e4d39716bd20f53aa6","loc":{}} as unknown as DocumentNode<ServiceDetailQuery, ServiceDetailQueryVariables>;