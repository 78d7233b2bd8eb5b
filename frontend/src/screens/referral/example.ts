import type { AttemptPartsFragment } from "../../gql/graphql";

/** An invented referral that was just sent, as its recipient sees it; tests change what they are about. */
export function exampleAttempt(change: Partial<AttemptPartsFragment> = {}): AttemptPartsFragment {
  return {
    __typename: "Attempt",
    id: "attempt-1",
    code: "A24X4C7F",
    state: "SENT",
    version: 2,
    side: "RECIPIENT",
    owes: "RECIPIENT",
    mode: "ANONYMOUS",
    urgency: "ROUTINE",
    needs: [{ __typename: "Need", code: "debts", nameCs: "dluhy a exekuce", nameEn: "debts" }],
    ageBand: { __typename: "AgeBand", code: "19-26", nameCs: "19–26 let", nameEn: "19–26" },
    staysIn: {
      __typename: "Place",
      ref: "District/4205",
      name: "Litoměřice",
      kind: "DISTRICT",
      district: null,
    },
    reach: "THROUGH_SENDER",
    language: "cs",
    interpreter: false,
    note: null,
    safeHours: null,
    from: { __typename: "OrganisationRef", id: "town", name: "Městský úřad Vzorov" },
    fromWorker: "Jana Vzorová",
    fromPhone: "416 000 100",
    to: { __typename: "ServiceRef", id: "advice", name: "Dluhová poradna Kotva", kind: "18" },
    toOrganisation: { __typename: "OrganisationRef", id: "anchor", name: "Kotva, z. s." },
    toPhone: "416 000 142",
    responsible: null,
    sentAt: "2026-11-20T09:42:00Z",
    changedAt: "2026-11-20T09:42:00Z",
    reason: null,
    declinedBy: null,
    outcome: null,
    supersedes: null,
    supersededBy: null,
    dueAt: "2026-11-24T09:42:00Z",
    debts: { __typename: "Debts", sender: 0, recipient: 0, turn: 0, workday: 480 },
    stale: false,
    nextDuty: null,
    may: [],
    events: [exampleEvent({ version: 2, kind: "sent", state: "SENT", side: "SENDER" })],
    ...change,
  };
}

type HistoryEvent = AttemptPartsFragment["events"][number];

export function exampleEvent(change: Partial<HistoryEvent>): HistoryEvent {
  return {
    __typename: "ReferralEvent",
    version: 1,
    kind: "sent",
    state: "SENT",
    effectiveAt: "2026-11-20T09:42:00Z",
    recordedAt: "2026-11-20T09:42:00Z",
    side: "SENDER",
    worker: null,
    organisation: null,
    reason: null,
    declinedBy: null,
    outcome: null,
    channel: null,
    on: null,
    text: null,
    ...change,
  };
}
