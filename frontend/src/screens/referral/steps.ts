/** Which steps the viewer of a referral is offered, in which order, and which one first. */

export const COMMANDS = [
  "ACKNOWLEDGE",
  "ACCEPT",
  "FIRST_CONTACT",
  "COMPLETE",
  "REROUTE",
  "DECLINE",
  "UNDO_DECLINE",
] as const;

export type Command = (typeof COMMANDS)[number];

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
}

/** Steps that end or take back something: never the main one. */
const LOUD: ReadonlySet<Command> = new Set(["DECLINE", "UNDO_DECLINE"]);

export function stepsOf(may: readonly Allowance[]): Steps {
  const sorted = [...may].sort(
    (one, other) => COMMANDS.indexOf(one.command) - COMMANDS.indexOf(other.command),
  );
  const offered = sorted.filter((step) => step.allowed).map((step) => step.command);
  const refused = sorted
    .filter((step) => !step.allowed)
    .map((step) => ({ command: step.command, because: step.because ?? "not_in_this_state" }));
  return { offered, refused };
}

/** The one step that gets the filled button. */
export function mainStep(steps: Steps): Command | null {
  return steps.offered.find((command) => !LOUD.has(command)) ?? null;
}

export function isLoud(command: Command): boolean {
  return LOUD.has(command);
}
