// const steps = useSteps(attempt, onNewest): gives the steps of a referral, one at a time, and keeps what the server said.
import { useState } from "react";
import {
  AcceptReferralDocument,
  AcknowledgeReferralDocument,
  type AttemptPartsFragment,
  CompleteReferralDocument,
  DeclineReferralDocument,
  RecordFirstContactDocument,
  type ReferralAnswerFragment,
  UndoDeclineDocument,
} from "../../gql/graphql";
import type { Failure } from "../../parts/failure";
import { type SendingStatus, useCommand } from "../../parts/use-command";
import type { Chosen } from "./chosen";
import type { Command } from "./steps";

/** Why a step was not taken. */
export type Trouble =
  | { kind: "conflict"; code: string }
  | { kind: "refused"; code: string }
  | { kind: "invalid"; code: string };

/** Steps that are given on the referral's own page; sending elsewhere has a page of its own. */
export type GivenStep = Exclude<Command, "REROUTE">;

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
  const acknowledge = useCommand(AcknowledgeReferralDocument);
  const accept = useCommand(AcceptReferralDocument);
  const decline = useCommand(DeclineReferralDocument);
  const contact = useCommand(RecordFirstContactDocument);
  const complete = useCommand(CompleteReferralDocument);
  const undo = useCommand(UndoDeclineDocument);
  return {
    ACKNOWLEDGE: { sending: acknowledge, give: (seen) => acknowledge.run(seen) },
    ACCEPT: { sending: accept, give: (seen) => accept.run(seen) },
    DECLINE: {
      sending: decline,
      give: async (seen, { reason, by }) => (reason ? decline.run({ ...seen, reason, by }) : null),
    },
    FIRST_CONTACT: { sending: contact, give: (seen, { channel }) => contact.run({ ...seen, channel }) },
    COMPLETE: {
      sending: complete,
      give: async (seen, { outcome }) => (outcome ? complete.run({ ...seen, outcome }) : null),
    },
    UNDO_DECLINE: { sending: undo, give: (seen) => undo.run(seen) },
  };
}

function newestOf(answer: ReferralAnswerFragment): AttemptPartsFragment | null {
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
