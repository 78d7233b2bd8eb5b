import { useEffect, useRef } from "react";
import { type AttemptPartsFragment, SeeResultDocument } from "../../gql/graphql";
import { useCommand } from "../../parts/use-command";
import { isTerminal } from "./bridge";

/** Whether the sender looks at an end that was not yet noted as seen. */
export function isUnseenResult(attempt: Pick<AttemptPartsFragment, "side" | "state" | "events">): boolean {
  if (attempt.side !== "SENDER" || !isTerminal(attempt.state)) {
    return false;
  }
  const ended = attempt.events.findLastIndex((event) => event.state === attempt.state && event.kind !== SEEN);
  return !attempt.events.slice(ended + 1).some((event) => event.kind === SEEN);
}

const SEEN = "sender_saw_result";

/** Notes once that the sender has looked at how it ended. Should that fail, the next visit notes it. */
export function useSeeResult(attempt: AttemptPartsFragment | null): void {
  const { run } = useCommand(SeeResultDocument);
  const noted = useRef<string | null>(null);
  const unseen = attempt !== null && isUnseenResult(attempt);
  const id = attempt?.id ?? null;
  const seen = attempt?.version ?? 0;
  useEffect(() => {
    const end = `${id} ${seen}`;
    if (unseen && id !== null && noted.current !== end) {
      noted.current = end;
      void run({ attempt: id, seen });
    }
  }, [unseen, id, seen, run]);
}
