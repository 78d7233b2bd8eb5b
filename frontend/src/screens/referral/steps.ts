/** Which steps the viewer of a referral is offered, in which order, and which one first. */
import type { ReferralCommand, ReferralMode } from "../../gql/graphql";

/** An open offer is taken or let go in a panel of its own. */
export type Command = Exclude<ReferralCommand, "CLAIM" | "PASS">;

/** The steps of the panel in the order in which they are offered; a message stands in the thread. */
const ONWARD: readonly Command[] = [
  "ANSWER",
  "ACKNOWLEDGE",
  "ACCEPT",
  "PROMOTE",
  "CONFIRM_CONTACT",
  "FIRST_CONTACT",
  "COMPLETE",
  "RESUME",
  "REVIEW",
  "REROUTE",
  "SCHEDULE_APPOINTMENT",
  "MISS_APPOINTMENT",
  "CANCEL_APPOINTMENT",
  "RECORD_CONTACT_ATTEMPT",
  "ASK",
  "WAITLIST",
  "PAUSE",
  "REASSIGN",
  "REOPEN",
  "UNDO_DECLINE",
  "FAIL",
  "DECLINE",
];

/** The steps that take something back; they stand apart from the way onward. */
const APART: readonly Command[] = ["WITHDRAW", "CHANGE_CONSENT", "REVOKE_CONSENT", "ERASE", "MARK_ERROR"];

/** Every step that stands somewhere as a button. */
export const COMMANDS: readonly Command[] = [...ONWARD, ...APART];

export interface Allowance {
  command: ReferralCommand;
  allowed: boolean;
  because?: string | null;
}

export interface Steps {
  /** What may be done now, the step that is owed first. */
  offered: Command[];
  /** What takes something back and may be done now. */
  apart: Command[];
  /** What may not be done now, each with a code that says why. */
  refused: { command: Command; because: string }[];
  /** What only the other side may do. */
  theirs: Command[];
}

/** The steps that somebody waits for; any of the others is a choice. */
const OWED: ReadonlySet<Command> = new Set([
  "ANSWER",
  "ACKNOWLEDGE",
  "ACCEPT",
  "CONFIRM_CONTACT",
  "FIRST_CONTACT",
  "COMPLETE",
  "REROUTE",
]);

/** Refusals that no waiting changes: it is the other side's to do. */
const THEIRS = "not_your_part";

/** What one way of handing over has and no other. */
const ONLY: Readonly<Partial<Record<Command, ReferralMode>>> = {
  CONFIRM_CONTACT: "WARM",
  CHANGE_CONSENT: "WRITTEN",
};

export function stepsOf(may: readonly Allowance[], mode: ReferralMode): Steps {
  const known = may.flatMap((step) => {
    const command = COMMANDS.find((one) => one === step.command);
    return command && (ONLY[command] ?? mode) === mode ? [{ ...step, command }] : [];
  });
  const sorted = [...known].sort(
    (one, other) => COMMANDS.indexOf(one.command) - COMMANDS.indexOf(other.command),
  );
  const allowed = sorted.filter((step) => step.allowed).map((step) => step.command);
  const refused = sorted.filter((step) => !step.allowed);
  return {
    offered: allowed.filter((command) => !APART.includes(command)),
    apart: allowed.filter((command) => APART.includes(command)),
    refused: refused
      .filter((step) => step.because !== THEIRS)
      .map((step) => ({ command: step.command, because: step.because ?? "not_in_this_state" })),
    theirs: refused.filter((step) => step.because === THEIRS).map((step) => step.command),
  };
}

/** Whether a command may be given now. */
export const may = (all: readonly Allowance[], command: Command): boolean =>
  all.some((one) => one.command === command && one.allowed);

/** The one step that gets the filled button. */
export function mainStep(steps: Steps): Command | null {
  return steps.offered.find((command) => OWED.has(command)) ?? null;
}

/** Steps that take something away from the other side, or from everybody. */
const LOUD: ReadonlySet<Command> = new Set([
  "DECLINE",
  "FAIL",
  "WITHDRAW",
  "REVOKE_CONSENT",
  "ERASE",
  "MARK_ERROR",
]);

export function isLoud(command: Command): boolean {
  return LOUD.has(command);
}

/** Steps that are asked about in a dialog before they are given. */
const ASKED: ReadonlySet<Command> = new Set([
  ...LOUD,
  "CANCEL_APPOINTMENT",
  "MISS_APPOINTMENT",
  "CHANGE_CONSENT",
  "REASSIGN",
]);

/** Steps with a form that opens in the panel. */
const FORMS: ReadonlySet<Command> = new Set([
  "ACCEPT",
  "FIRST_CONTACT",
  "RECORD_CONTACT_ATTEMPT",
  "SCHEDULE_APPOINTMENT",
  "COMPLETE",
  "WAITLIST",
  "PAUSE",
  "REVIEW",
  "ASK",
  "ANSWER",
  "REOPEN",
]);

export const hasForm = (step: Command): boolean => FORMS.has(step);

/** Whether the button of a step only opens what it needs. */
export const needsChoice = (step: Command): boolean => FORMS.has(step) || ASKED.has(step);

/** Steps that are given on the referral's own page by a button; the rest have a page or a moment of their own. */
export type GivenStep = Exclude<Command, "REROUTE" | "MESSAGE" | "OPEN" | "SEE_RESULT">;

const ELSEWHERE: ReadonlySet<Command> = new Set(["REROUTE", "MESSAGE", "OPEN", "SEE_RESULT"]);

export const isGiven = (step: Command): step is GivenStep => !ELSEWHERE.has(step);
