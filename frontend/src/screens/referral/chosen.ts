import type {
  ContactChannel,
  DeclinedBy,
  DeclineReason,
  FailReason,
  Outcome,
  PauseReason,
  WithdrawReason,
} from "../../gql/graphql";
import { hourOfText } from "./moment";
import type { Command } from "./steps";

/** What the worker has picked and typed for the steps of a referral; it outlives a refusal and a conflict. */
export interface Chosen {
  reason: DeclineReason | null;
  by: DeclinedBy;
  /** Services that may take the person instead. */
  alternatives: readonly { id: string; name: string }[];
  channel: ContactChannel;
  /** When the first contact was: null for now, else a day and an hour in Prague. */
  when: { day: string; hour: string } | null;
  outcome: Outcome | null;
  /** Days until the review. */
  reviewIn: number;
  pause: PauseReason | null;
  fail: FailReason | null;
  withdraw: WithdrawReason | null;
  /** What was typed, each step its own. */
  texts: Readonly<Partial<Record<Command, string>>>;
}

export const NOTHING_CHOSEN: Chosen = {
  reason: null,
  by: "PROVIDER",
  alternatives: [],
  channel: "IN_PERSON",
  when: null,
  outcome: null,
  reviewIn: 14,
  pause: null,
  fail: null,
  withdraw: null,
  texts: {},
};

export const textOf = (chosen: Chosen, step: Command): string => (chosen.texts[step] ?? "").trim();

/** The id of the control that a step still lacks, null where it can be given. */
export function missingIn(step: Command, chosen: Chosen): string | null {
  switch (step) {
    case "DECLINE":
      return declineLacks(chosen);
    case "COMPLETE":
      return chosen.outcome === null ? "complete-outcome" : null;
    case "PAUSE":
      return chosen.pause === null ? "pause-reason" : null;
    case "FAIL":
      return chosen.fail === null ? "fail-reason" : null;
    case "WITHDRAW":
      return chosen.withdraw === null ? "withdraw-reason" : null;
    case "FIRST_CONTACT":
      return chosen.when === null || hourOfText(chosen.when.hour) ? null : "contact-hour";
    case "ASK":
    case "ANSWER":
    case "REOPEN":
      return textOf(chosen, step) === "" ? `text-${step}` : null;
    default:
      return null;
  }
}

function declineLacks(chosen: Chosen): string | null {
  if (chosen.reason === null) {
    return "decline-reason";
  }
  return chosen.reason === "other" && textOf(chosen, "DECLINE") === "" ? "text-DECLINE" : null;
}
