import { useEffect, useState } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import type { StepPanelProps } from "./StepPanel";
import { stepWord } from "./step-words";
import { may } from "./steps";
import { TroubleNote } from "./TroubleNote";
import { useGiving } from "./use-giving";

/** A send that was just made can be taken back for a while; afterwards nothing is left of this. */
export function UndoSend({ attempt, onNewest }: StepPanelProps) {
  const left = useSecondsLeft(attempt);
  const { busy, sending, trouble, give } = useGiving(attempt, onNewest);
  const open = attempt.side === "SENDER" && may(attempt.may, "UNDO_SEND") && left > 0;
  if (!open && trouble === null && !busy) {
    return null;
  }
  return (
    <section className="stack" aria-label={m.undo_region()}>
      <TroubleNote trouble={trouble} attempt={attempt} />
      {open ? (
        <Note tone="river" icon="to">
          <span className="undo">
            <span id="undo-left">
              <b>{m.undo_title()}</b> {m.undo_left({ left })}
            </span>
            <Button blocked={busy} aria-describedby="undo-left" onClick={() => give("UNDO_SEND")}>
              {stepWord("UNDO_SEND")}
            </Button>
          </span>
        </Note>
      ) : null}
      <CommandStatus of={sending} />
    </section>
  );
}

/** The server says how long it still is; from there on this clock counts, whatever hour it shows. */
function useSecondsLeft(attempt: AttemptPartsFragment): number {
  const [left, setLeft] = useState(attempt.undoSeconds ?? 0);
  useEffect(() => {
    const until = performance.now() + (attempt.undoSeconds ?? 0) * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [attempt]);
  return left;
}
