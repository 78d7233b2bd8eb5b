import type {
  ContactChannel,
  DeclinedBy,
  DeclineReason,
  FailReason,
  Outcome,
  PauseReason,
  WithdrawReason,
} from "../../gql/graphql";
import { dayAhead, hourOfText, momentOfPrague } from "./moment";
import type { Command } from "./steps";

/** A day, YYYY-MM-DD, and an hour in Prague as somebody typed it. */
export interface When {
  day: string;
  hour: string;
}

/** How and when somebody was met, or tried for; a null `when` is now. */
export interface Contact {
  channel: ContactChannel;
  when: When | null;
}

/** What the worker has picked and typed for the steps of a referral; it outlives a refusal and a conflict. */
export interface Chosen {
  reason: DeclineReason | null;
  by: DeclinedBy;
  /** Services that may take the person instead. */
  alternatives: readonly { id: string; name: string }[];
  contact: Contact;
  tried: Contact;
  meeting: When;
  /** The day until which a first contact is promised, "" for none. */
  promised: string;
  outcome: Outcome | null;
  /** Days until the review. */
  reviewIn: number;
  pause: PauseReason | null;
  fail: FailReason | null;
  withdraw: WithdrawReason | null;
  /** The colleague who will have it. */
  worker: string | null;
  /** What was typed, each step its own. */
  texts: Readonly<Partial<Record<Command, string>>>;
}

export const nothingChosen = (): Chosen => ({
  reason: null,
  by: "PROVIDER",
  alternatives: [],
  contact: { channel: "IN_PERSON", when: null },
  tried: { channel: "PHONE", when: null },
  meeting: { day: dayAhead(1), hour: "" },
  promised: "",
  outcome: null,
  reviewIn: 14,
  pause: null,
  fail: null,
  withdraw: null,
  worker: null,
  texts: {},
});

export const textOf = (chosen: Chosen, step: Command): string => (chosen.texts[step] ?? "").trim();

/** The moment in UTC of what somebody picked; null for now, and for an hour that is none. */
export const atOf = (when: When | null): string | null =>
  when ? momentOfPrague(when.day, hourOfText(when.hour) ?? "") : null;

/** What a step still lacks, by the id of its control; null where it can be given. */
const LACKS: Readonly<Partial<Record<Command, (chosen: Chosen) => string | null>>> = {
  DECLINE: (chosen) => {
    if (chosen.reason === null) {
      return "decline-reason";
    }
    return chosen.reason === "other" ? wordless("DECLINE")(chosen) : null;
  },
  COMPLETE: ({ outcome }) => (outcome === null ? "complete-outcome" : null),
  PAUSE: ({ pause }) => (pause === null ? "pause-reason" : null),
  FAIL: ({ fail }) => (fail === null ? "fail-reason" : null),
  WITHDRAW: ({ withdraw }) => (withdraw === null ? "withdraw-reason" : null),
  FIRST_CONTACT: ({ contact }) => hourless("contact-hour", contact.when),
  RECORD_CONTACT_ATTEMPT: ({ tried }) => hourless("tries-hour", tried.when),
  SCHEDULE_APPOINTMENT: ({ meeting }) => hourless("appointment-hour", meeting),
  ASK: wordless("ASK"),
  ANSWER: wordless("ANSWER"),
  REOPEN: wordless("REOPEN"),
  MARK_ERROR: wordless("MARK_ERROR"),
  CHANGE_CONSENT: wordless("CHANGE_CONSENT"),
};

function wordless(step: Command): (chosen: Chosen) => string | null {
  return (chosen) => (textOf(chosen, step) === "" ? `text-${step}` : null);
}

const hourless = (id: string, when: When | null): string | null =>
  when === null || hourOfText(when.hour) ? null : id;

/** The id of the control that a step still lacks, null where it can be given. */
export const missingIn = (step: Command, chosen: Chosen): string | null => LACKS[step]?.(chosen) ?? null;
