// const steps = useSteps(attempt, onNewest): gives the steps of a referral, one at a time, and keeps what the server said.
import { useState } from "react";
import {
  AcceptReferralDocument,
  AcknowledgeReferralDocument,
  AnswerRecipientDocument,
  AskSenderDocument,
  type AttemptPartsFragment,
  CompleteReferralDocument,
  DeclineReferralDocument,
  FailReferralDocument,
  PauseReferralDocument,
  PromoteReferralDocument,
  RecordFirstContactDocument,
  type ReferralAnswerFragment,
  ReopenReferralDocument,
  ResumeReferralDocument,
  UndoDeclineDocument,
  WaitlistReferralDocument,
  WithdrawReferralDocument,
} from "../../gql/graphql";
import type { Failure } from "../../parts/failure";
import { type SendingStatus, useCommand } from "../../parts/use-command";
import { type Chosen, textOf } from "./chosen";
import { dayAhead, hourOfText, momentOfPrague } from "./moment";
import type { Command } from "./steps";

/** Why a step was not taken. */
export type Trouble =
  | { kind: "conflict"; code: string }
  | { kind: "refused"; code: string }
  | { kind: "invalid"; code: string };

/** Steps that are given on the referral's own page; sending elsewhere has a page of its own, a message its thread. */
export type GivenStep = Exclude<Command, "REROUTE" | "MESSAGE">;

export interface Sending {
  status: SendingStatus;
  failure: Failure | null;
}

const IDLE: Sending = { status: "idle", failure: null };

export interface StepsInHand {
  sending: Sending;
  trouble: Trouble | null;
  /** Resolves to whether the step was taken. */
  give: (step: GivenStep, chosen: Chosen) => Promise<boolean>;
}

export function useSteps(
  attempt: AttemptPartsFragment,
  onNewest: (newest: AttemptPartsFragment) => void,
): StepsInHand {
  const [last, setLast] = useState<GivenStep | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const commands = useStepCommands();
  const give = async (step: GivenStep, chosen: Chosen) => {
    setLast(step);
    setTrouble(null);
    const answer = await commands[step].give({ attempt: attempt.id, seen: attempt.version }, chosen);
    if (answer === null) {
      return false;
    }
    const newest = newestOf(answer);
    if (newest) {
      onNewest(newest);
    }
    setTrouble(troubleOf(answer));
    return answer.__typename === "Attempt";
  };
  return { sending: last ? commands[last].sending : IDLE, trouble, give };
}

interface Seen {
  attempt: string;
  seen: number;
}

interface StepCommand {
  sending: Sending;
  give: (seen: Seen, chosen: Chosen) => Promise<ReferralAnswerFragment | null>;
}

function useStepCommands(): Record<GivenStep, StepCommand> {
  return { ...usePlainSteps(), ...useWordedSteps(), ...useChosenSteps(), ...useEndingSteps() };
}

/** Steps that carry nothing. */
function usePlainSteps() {
  const acknowledge = useCommand(AcknowledgeReferralDocument);
  const accept = useCommand(AcceptReferralDocument);
  const promote = useCommand(PromoteReferralDocument);
  const resume = useCommand(ResumeReferralDocument);
  const undo = useCommand(UndoDeclineDocument);
  return {
    ACKNOWLEDGE: { sending: acknowledge, give: (seen: Seen) => acknowledge.run(seen) },
    ACCEPT: { sending: accept, give: (seen: Seen) => accept.run(seen) },
    PROMOTE: { sending: promote, give: (seen: Seen) => promote.run(seen) },
    RESUME: { sending: resume, give: (seen: Seen) => resume.run(seen) },
    UNDO_DECLINE: { sending: undo, give: (seen: Seen) => undo.run(seen) },
  };
}

/** Steps that are told in words. */
function useWordedSteps() {
  const ask = useCommand(AskSenderDocument);
  const answer = useCommand(AnswerRecipientDocument);
  const reopen = useCommand(ReopenReferralDocument);
  const worded = (command: typeof ask | typeof answer | typeof reopen, step: Command): StepCommand => ({
    sending: command,
    give: (seen, chosen) => command.run({ ...seen, text: textOf(chosen, step) }),
  });
  return { ASK: worded(ask, "ASK"), ANSWER: worded(answer, "ANSWER"), REOPEN: worded(reopen, "REOPEN") };
}

/** Steps that need a choice and go on. */
function useChosenSteps(): Record<"FIRST_CONTACT" | "WAITLIST" | "PAUSE", StepCommand> {
  const contact = useCommand(RecordFirstContactDocument);
  const waitlist = useCommand(WaitlistReferralDocument);
  const pause = useCommand(PauseReferralDocument);
  return {
    FIRST_CONTACT: {
      sending: contact,
      give: (seen, { channel, when }) =>
        contact.run({
          ...seen,
          channel,
          at: when ? momentOfPrague(when.day, hourOfText(when.hour) ?? "") : null,
        }),
    },
    WAITLIST: {
      sending: waitlist,
      give: (seen, { reviewIn }) => waitlist.run({ ...seen, reviewOn: dayAhead(reviewIn) }),
    },
    PAUSE: {
      sending: pause,
      give: async (seen, { pause: reason, reviewIn }) =>
        reason ? pause.run({ ...seen, reason, reviewOn: dayAhead(reviewIn) }) : null,
    },
  };
}

/** Steps that end it. */
function useEndingSteps(): Record<"DECLINE" | "COMPLETE" | "FAIL" | "WITHDRAW", StepCommand> {
  const decline = useCommand(DeclineReferralDocument);
  const complete = useCommand(CompleteReferralDocument);
  const fail = useCommand(FailReferralDocument);
  const withdraw = useCommand(WithdrawReferralDocument);
  return {
    DECLINE: {
      sending: decline,
      give: async (seen, chosen) => {
        const { reason, by } = chosen;
        const text = textOf(chosen, "DECLINE") || null;
        const alternatives = chosen.alternatives.map((one) => one.id);
        return reason ? decline.run({ ...seen, reason, by, text, alternatives }) : null;
      },
    },
    COMPLETE: {
      sending: complete,
      give: async (seen, { outcome }) => (outcome ? complete.run({ ...seen, outcome }) : null),
    },
    FAIL: {
      sending: fail,
      give: async (seen, { fail: reason }) => (reason ? fail.run({ ...seen, reason }) : null),
    },
    WITHDRAW: {
      sending: withdraw,
      give: async (seen, { withdraw: reason }) => (reason ? withdraw.run({ ...seen, reason }) : null),
    },
  };
}

/** The attempt that an answer carries, null where it carries none. */
export function newestOf(answer: ReferralAnswerFragment): AttemptPartsFragment | null {
  if (answer.__typename === "Attempt") {
    return answer;
  }
  return answer.__typename === "Conflict" ? answer.current : null;
}

/** What an answer says against the step, null where it was taken. */
export function troubleOf(answer: ReferralAnswerFragment): Trouble | null {
  switch (answer.__typename) {
    case "Attempt":
      return null;
    case "Conflict":
      return { kind: "conflict", code: answer.code };
    case "InvalidInput":
      return { kind: "invalid", code: answer.fields[0]?.code ?? "unknown" };
    default:
      return { kind: "refused", code: answer.code };
  }
}
