// const steps = useSteps(attempt, onNewest): gives the steps of a referral, one at a time, and keeps what the server said.
import { useState } from "react";
import {
  AcceptReferralDocument,
  AcknowledgeReferralDocument,
  AnswerRecipientDocument,
  AskSenderDocument,
  type AttemptPartsFragment,
  CancelAppointmentDocument,
  ChangeConsentDocument,
  CompleteReferralDocument,
  ConfirmContactDocument,
  DeclineReferralDocument,
  EraseReferralDocument,
  FailReferralDocument,
  MarkErrorDocument,
  MissAppointmentDocument,
  PauseReferralDocument,
  PromoteReferralDocument,
  ReassignReferralDocument,
  RecordContactAttemptDocument,
  RecordFirstContactDocument,
  type ReferralAnswerFragment,
  ReopenReferralDocument,
  ResumeReferralDocument,
  ReviewReferralDocument,
  RevokeConsentDocument,
  ScheduleAppointmentDocument,
  UndoDeclineDocument,
  UndoSendDocument,
  WaitlistReferralDocument,
  WithdrawReferralDocument,
} from "../../gql/graphql";
import type { Failure } from "../../parts/failure";
import { type AnyCommand, type SendingStatus, useAnyCommand } from "../../parts/use-command";
import { atOf, type Chosen, textOf } from "./chosen";
import { dayAhead } from "./moment";
import type { GivenStep } from "./steps";

/** Why a step was not taken. */
export type Trouble =
  | { kind: "conflict"; code: string }
  | { kind: "refused"; code: string }
  | { kind: "invalid"; code: string };

export interface Sending {
  status: SendingStatus;
  failure: Failure | null;
}

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
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const command = useAnyCommand();
  const give = async (step: GivenStep, chosen: Chosen) => {
    setTrouble(null);
    const seen = { attempt: attempt.id, seen: attempt.version };
    const answer = await REQUEST[step]({ run: command.run, seen, chosen, step });
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
  return { sending: command, trouble, give };
}

interface Request {
  run: AnyCommand["run"];
  seen: { attempt: string; seen: number };
  chosen: Chosen;
  step: GivenStep;
}

type Ask = (request: Request) => Promise<ReferralAnswerFragment | null>;

type Plain = typeof AcknowledgeReferralDocument;
type Worded = typeof AskSenderDocument;

/** A step that carries nothing. */
const plain =
  (document: unknown): Ask =>
  ({ run, seen }) =>
    run(document as Plain, seen);

/** A step that is told in words. */
const worded =
  (document: unknown): Ask =>
  ({ run, seen, chosen, step }) =>
    run(document as Worded, { ...seen, text: textOf(chosen, step) });

const nothing = Promise.resolve(null);

/** How each step is asked for; what it still lacks, nobody asks for. */
const REQUEST: Readonly<Record<GivenStep, Ask>> = {
  ACKNOWLEDGE: plain(AcknowledgeReferralDocument),
  CANCEL_APPOINTMENT: plain(CancelAppointmentDocument),
  CONFIRM_CONTACT: plain(ConfirmContactDocument),
  ERASE: plain(EraseReferralDocument),
  MISS_APPOINTMENT: plain(MissAppointmentDocument),
  PROMOTE: plain(PromoteReferralDocument),
  RESUME: plain(ResumeReferralDocument),
  REVOKE_CONSENT: plain(RevokeConsentDocument),
  UNDO_DECLINE: plain(UndoDeclineDocument),
  UNDO_SEND: plain(UndoSendDocument),
  ANSWER: worded(AnswerRecipientDocument),
  ASK: worded(AskSenderDocument),
  CHANGE_CONSENT: worded(ChangeConsentDocument),
  MARK_ERROR: worded(MarkErrorDocument),
  REOPEN: worded(ReopenReferralDocument),
  ACCEPT: ({ run, seen, chosen }) =>
    run(AcceptReferralDocument, { ...seen, firstContactBy: chosen.promised || null }),
  FIRST_CONTACT: ({ run, seen, chosen: { contact } }) =>
    run(RecordFirstContactDocument, { ...seen, channel: contact.channel, at: atOf(contact.when) }),
  RECORD_CONTACT_ATTEMPT: ({ run, seen, chosen: { tried } }) =>
    run(RecordContactAttemptDocument, { ...seen, channel: tried.channel, at: atOf(tried.when) }),
  SCHEDULE_APPOINTMENT: ({ run, seen, chosen }) => {
    const at = atOf(chosen.meeting);
    return at ? run(ScheduleAppointmentDocument, { ...seen, at }) : nothing;
  },
  REASSIGN: ({ run, seen, chosen: { worker } }) =>
    worker ? run(ReassignReferralDocument, { ...seen, worker }) : nothing,
  WAITLIST: ({ run, seen, chosen }) =>
    run(WaitlistReferralDocument, { ...seen, reviewOn: dayAhead(chosen.reviewIn) }),
  REVIEW: ({ run, seen, chosen }) =>
    run(ReviewReferralDocument, { ...seen, reviewOn: dayAhead(chosen.reviewIn) }),
  PAUSE: ({ run, seen, chosen: { pause: reason, reviewIn } }) =>
    reason ? run(PauseReferralDocument, { ...seen, reason, reviewOn: dayAhead(reviewIn) }) : nothing,
  COMPLETE: ({ run, seen, chosen: { outcome } }) =>
    outcome ? run(CompleteReferralDocument, { ...seen, outcome }) : nothing,
  FAIL: ({ run, seen, chosen: { fail: reason } }) =>
    reason ? run(FailReferralDocument, { ...seen, reason }) : nothing,
  WITHDRAW: ({ run, seen, chosen: { withdraw: reason } }) =>
    reason ? run(WithdrawReferralDocument, { ...seen, reason }) : nothing,
  DECLINE: ({ run, seen, chosen }) => {
    const { reason, by } = chosen;
    const text = textOf(chosen, "DECLINE") || null;
    const alternatives = chosen.alternatives.map((one) => one.id);
    return reason ? run(DeclineReferralDocument, { ...seen, reason, by, text, alternatives }) : nothing;
  },
};

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
