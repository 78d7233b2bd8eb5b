/** What the steps of a referral are called, and what is said when one was taken. */
import { m } from "../../words/messages";
import type { Command, GivenStep } from "./steps";

const STEP: Readonly<Record<Command, () => string>> = {
  ACCEPT: m.attempt_ACCEPT,
  ACKNOWLEDGE: m.attempt_ACKNOWLEDGE,
  ANSWER: m.referral_ANSWER,
  ASK: m.referral_ASK,
  CANCEL_APPOINTMENT: m.step_CANCEL_APPOINTMENT,
  CHANGE_CONSENT: m.step_CHANGE_CONSENT,
  COMPLETE: m.attempt_COMPLETE,
  CONFIRM_CONTACT: m.step_CONFIRM_CONTACT,
  DECLINE: m.attempt_DECLINE,
  ERASE: m.step_ERASE,
  FAIL: m.referral_FAIL,
  FIRST_CONTACT: m.attempt_FIRST_CONTACT,
  MARK_ERROR: m.step_MARK_ERROR,
  MESSAGE: m.message_send,
  MISS_APPOINTMENT: m.step_MISS_APPOINTMENT,
  OPEN: m.event_opened,
  PAUSE: m.referral_PAUSE,
  PROMOTE: m.referral_PROMOTE,
  REASSIGN: m.step_REASSIGN,
  RECORD_CONTACT_ATTEMPT: m.step_RECORD_CONTACT_ATTEMPT,
  REOPEN: m.referral_REOPEN,
  REROUTE: m.attempt_REROUTE,
  RESUME: m.referral_RESUME,
  REVOKE_CONSENT: m.step_REVOKE_CONSENT,
  SCHEDULE_APPOINTMENT: m.step_SCHEDULE_APPOINTMENT,
  SEE_RESULT: m.event_sender_saw_result,
  UNDO_DECLINE: m.attempt_UNDO_DECLINE,
  UNDO_SEND: m.step_UNDO_SEND,
  WAITLIST: m.referral_WAITLIST,
  WITHDRAW: m.referral_WITHDRAW,
};

export const stepWord = (step: Command): string => STEP[step]();

const DONE: Readonly<Record<GivenStep, () => string>> = {
  ACCEPT: m.attempt_done_ACCEPT,
  ACKNOWLEDGE: m.attempt_done_ACKNOWLEDGE,
  ANSWER: m.referral_done_ANSWER,
  ASK: m.referral_done_ASK,
  CANCEL_APPOINTMENT: m.step_done_CANCEL_APPOINTMENT,
  CHANGE_CONSENT: m.step_done_CHANGE_CONSENT,
  COMPLETE: m.attempt_done_COMPLETE,
  CONFIRM_CONTACT: m.step_done_CONFIRM_CONTACT,
  DECLINE: m.attempt_done_DECLINE,
  ERASE: m.step_done_ERASE,
  FAIL: m.referral_done_FAIL,
  FIRST_CONTACT: m.attempt_done_FIRST_CONTACT,
  MARK_ERROR: m.step_done_MARK_ERROR,
  MISS_APPOINTMENT: m.step_done_MISS_APPOINTMENT,
  PAUSE: m.referral_done_PAUSE,
  PROMOTE: m.attempt_done_ACCEPT,
  REASSIGN: m.step_done_REASSIGN,
  RECORD_CONTACT_ATTEMPT: m.step_done_RECORD_CONTACT_ATTEMPT,
  REOPEN: m.referral_done_RESUME,
  RESUME: m.referral_done_RESUME,
  REVOKE_CONSENT: m.step_done_REVOKE_CONSENT,
  SCHEDULE_APPOINTMENT: m.step_done_SCHEDULE_APPOINTMENT,
  UNDO_DECLINE: m.attempt_done_UNDO_DECLINE,
  UNDO_SEND: m.step_done_UNDO_SEND,
  WAITLIST: m.referral_done_WAITLIST,
  WITHDRAW: m.referral_done_WITHDRAW,
};

export const doneWord = (step: GivenStep): string => DONE[step]();
