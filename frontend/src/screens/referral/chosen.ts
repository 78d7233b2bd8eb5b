import type { ContactChannel, DeclinedBy, DeclineReason, Outcome } from "../../gql/graphql";

/** What the worker has picked for the steps of a referral; it outlives a refusal and a conflict. */
export interface Chosen {
  reason: DeclineReason | null;
  by: DeclinedBy;
  channel: ContactChannel;
  outcome: Outcome | null;
}

export const NOTHING_CHOSEN: Chosen = { reason: null, by: "PROVIDER", channel: "IN_PERSON", outcome: null };
