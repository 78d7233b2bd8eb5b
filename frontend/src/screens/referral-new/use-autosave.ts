// const saving = useAutosave(service, draft, kept): keeps a draft on the server while it is typed, a moment after each stop.
import { useCallback, useEffect, useRef, useState } from "react";
import { type DraftPartsFragment, SaveDraftDocument } from "../../gql/graphql";
import type { Failure } from "../../parts/failure";
import { type SendingStatus, useCommand } from "../../parts/use-command";
import { type Draft, keptOf } from "./draft";

/** How long the typing must have stopped. */
export const PAUSE_MS = 1200;

/** A draft as the server has it. */
export interface Kept {
  id: string;
  saves: number;
}

export interface Autosave {
  status: SendingStatus;
  failure: Failure | null;
  /** The server did not take what there is; the next change is tried again. */
  refused: boolean;
  /** The draft on the server, null while there is none. */
  kept: Kept | null;
  savedAt: Date | null;
  /** What another window has saved; nothing is saved before the worker has chosen. */
  theirs: DraftPartsFragment | null;
  /** Goes on with what is here, whatever the other window has saved. */
  keepMine: () => void;
  /** Saves nothing more, waits for what is under way, and resolves to the id of the draft. */
  stop: () => Promise<string | null>;
  /** Saves again after a stop. */
  go: () => void;
}

export function useAutosave(service: string, draft: Draft, from: Kept | null): Autosave {
  const command = useCommand(SaveDraftDocument);
  const [kept, setKept] = useState<Kept | null>(from);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [theirs, setTheirs] = useState<DraftPartsFragment | null>(null);
  const [held, setHeld] = useState(false);
  const [refused, setRefused] = useState(false);
  const text = JSON.stringify(keptOf(service, draft));
  const last = useRef({ text, kept: from, underWay: Promise.resolve() as Promise<unknown>, held: false });

  const save = useCallback(
    async (input: string) => {
      const now = last.current;
      if (now.held || now.text === input) {
        return;
      }
      const seen = now.kept?.saves ?? 0;
      const answer = await command.run({ draft: now.kept?.id ?? null, seen, input: JSON.parse(input) });
      if (answer?.__typename === "Attempt") {
        now.text = input;
        now.kept = { id: answer.id, saves: answer.saves };
        setKept(now.kept);
        setSavedAt(new Date());
      } else if (answer?.__typename === "Conflict" && answer.current) {
        now.held = true;
        setHeld(true);
        setTheirs(answer.current);
      }
      setRefused(answer !== null && answer.__typename !== "Attempt" && answer.__typename !== "Conflict");
    },
    [command.run],
  );

  useEffect(() => {
    if (held || text === last.current.text) {
      return undefined;
    }
    // one after another: a save says how many it has seen
    const timer = setTimeout(() => {
      last.current.underWay = last.current.underWay.then(() => save(text));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, held, save]);

  const hold = (holds: boolean) => {
    last.current.held = holds;
    setHeld(holds);
  };
  return {
    status: command.status,
    failure: command.failure,
    refused,
    kept,
    savedAt,
    theirs,
    keepMine: () => {
      if (theirs) {
        last.current.kept = { id: theirs.id, saves: theirs.saves };
      }
      setTheirs(null);
      hold(false);
    },
    stop: async () => {
      hold(true);
      await last.current.underWay;
      return last.current.kept?.id ?? null;
    },
    go: () => hold(theirs !== null),
  };
}
