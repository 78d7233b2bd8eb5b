/** Which steps the viewer of a referral is offered, in which order, and which one first. */
import type { ReferralCommand } from "../../gql/graphql";

export type Command = ReferralCommand;

/** The steps in the order in which they are offered; a message stands in the thread. */
export const COMMANDS: readonly Command[] = [
  "ANSWER",
  "ACKNOWLEDGE",
  "ACCEPT",
  "PROMOTE",
  "FIRST_CONTACT",
  "COMPLETE",
  "RESUME",
  "REVIEW",
  "REROUTE",
  "ASK",
  "WAITLIST",
  "PAUSE",
  "REOPEN",
  "UNDO_DECLINE",
  "FAIL",
  "DECLINE",
  "WITHDRAW",
];

export interface Allowance {
  command: Command;
  allowed: boolean;
  because?: string | null;
}

export interface Steps {
  /** What may be done now, the step that is owed first. */
  offered: Command[];
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
  "FIRST_CONTACT",
  "COMPLETE",
  "REROUTE",
]);

/** Refusals that no waiting changes: it is the other side's to do. */
const THEIRS = "not_your_part";

export function stepsOf(may: readonly Allowance[]): Steps {
  const known = may.filter((step) => COMMANDS.includes(step.command));
  const sorted = [...known].sort(
    (one, other) => COMMANDS.indexOf(one.command) - COMMANDS.indexOf(other.command),
  );
  const refused = sorted.filter((step) => !step.allowed);
  return {
    offered: sorted.filter((step) => step.allowed).map((step) => step.command),
    refused: refused
      .filter((step) => step.because !== THEIRS)
      .map((step) => ({ command: step.command, because: step.because ?? "not_in_this_state" })),
    theirs: refused.filter((step) => step.because === THEIRS).map((step) => step.command),
  };
}

/** The one step that gets the filled button. */
export function mainStep(steps: Steps): Command | null {
  return steps.offered.find((command) => OWED.has(command)) ?? null;
}

/** Steps that take something away from the other side. */
const LOUD: ReadonlySet<Command> = new Set(["DECLINE", "WITHDRAW", "FAIL"]);

export function isLoud(command: Command): boolean {
  return LOUD.has(command);
}
