/** What the picture of a referral shows: five planks between two banks. */

export type PlankStep = "sent" | "judged" | "taken" | "met" | "result";
export type PlankMark = "done" | "now" | "next" | "stopped" | "skipped";

export interface Plank {
  step: PlankStep;
  mark: PlankMark;
  /** When the step was done or stopped, UTC. */
  at: string | null;
}

export interface BridgeEvent {
  state: string;
  effectiveAt: string;
}

export interface BridgeAttempt {
  state: string;
  sentAt?: string | null;
  events: readonly BridgeEvent[];
}

const STEPS: readonly PlankStep[] = ["sent", "judged", "taken", "met", "result"];

/** How many planks are behind an attempt that is still under way. */
const PASSED: Readonly<Record<string, number>> = {
  DRAFT: 0,
  SENT: 1,
  RECEIVED: 1,
  INFO_NEEDED: 1,
  WAITLISTED: 2,
  ACCEPTED: 3,
  ACTIVE: 4,
  PAUSED: 4,
  COMPLETED: 5,
};

/** States whose first event lays the plank. */
const LAID_BY: Readonly<Record<PlankStep, readonly string[]>> = {
  sent: ["SENT"],
  judged: ["ACCEPTED", "WAITLISTED"],
  taken: ["ACCEPTED"],
  met: ["ACTIVE"],
  result: ["COMPLETED"],
};

/** The five planks, always in the same order. */
export function planksOf(attempt: BridgeAttempt): Plank[] {
  const stopped = !(attempt.state in PASSED);
  const passed = PASSED[stopped ? stateBeforeEnd(attempt) : attempt.state] ?? 0;
  return STEPS.map((step, index) => {
    const at = laidAt(attempt, step);
    if (index < passed) {
      return { step, mark: at === null ? "skipped" : "done", at };
    }
    if (index > passed) {
      return { step, mark: "next", at: null };
    }
    return stopped ? { step, mark: "stopped", at: endedAt(attempt) } : { step, mark: "now", at: null };
  });
}

function laidAt(attempt: BridgeAttempt, step: PlankStep): string | null {
  const states = LAID_BY[step];
  const event = attempt.events.find((candidate) => states.includes(candidate.state));
  if (event) {
    return event.effectiveAt;
  }
  return step === "sent" ? (attempt.sentAt ?? null) : null;
}

/** The last state in which the attempt was still under way. */
function stateBeforeEnd(attempt: BridgeAttempt): string {
  const open = attempt.events.filter((event) => event.state in PASSED);
  return open.at(-1)?.state ?? "SENT";
}

function endedAt(attempt: BridgeAttempt): string | null {
  const end = attempt.events.find((event) => event.state === attempt.state);
  return end?.effectiveAt ?? null;
}

const TERMINAL = new Set(["COMPLETED", "FAILED", "DECLINED", "WITHDRAWN", "EXPIRED", "ERROR"]);

/** Whether nothing more happens to an attempt by itself. */
export function isTerminal(state: string): boolean {
  return TERMINAL.has(state);
}
