// useChanges(["ATTEMPT"], refresh): calls back when one of the nouns changed, and when the reader comes back
// to the tab or online, because a nudge may have been lost meanwhile.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import type { ChangedNoun } from "../gql/graphql";
import type { Change } from "./change";

type Listener = (change: Change | null) => void;

class Switchboard {
  readonly #listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Null: anything may have changed. */
  tell(change: Change | null): void {
    for (const listener of this.#listeners) {
      listener(change);
    }
  }
}

const EVERY_TAB = "lavka-every-tab";

const ChangesContext = createContext<Switchboard | null>(null);

/** Calls back with the id of what changed, or null when anything may have. */
export function useChanges(nouns: readonly ChangedNoun[], onChange: (id: string | null) => void): void {
  const board = useContext(ChangesContext);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  const wanted = nouns.join(" ");
  useEffect(() => {
    if (!board || wanted === "") {
      return undefined;
    }
    return board.listen((change) => {
      if (change === null || wanted.split(" ").includes(change.noun)) {
        latest.current(change?.id ?? null);
      }
    });
  }, [board, wanted]);
}

/** Tells everything below what changes. */
export function Changes({ children }: { children: ReactNode }) {
  const board = useMemo(() => new Switchboard(), []);
  useEffect(() => {
    const back = () => (document.visibilityState === "visible" ? board.tell(null) : undefined);
    document.addEventListener("visibilitychange", back);
    window.addEventListener("online", back);
    const others = new BroadcastChannel(EVERY_TAB);
    others.onmessage = () => board.tell(null);
    return () => {
      others.close();
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("online", back);
    };
  }, [board]);
  return <ChangesContext value={board}>{children}</ChangesContext>;
}

/** Says in every tab of this browser that anything may have changed. */
export function useTellAll(): () => void {
  const board = useContext(ChangesContext);
  return useCallback(() => {
    board?.tell(null);
    const channel = new BroadcastChannel(EVERY_TAB);
    channel.postMessage(null);
    channel.close();
  }, [board]);
}

/** Keeps the stream open while somebody is signed in; its code is loaded then. */
export function useStream(signedIn: boolean): void {
  const board = useContext(ChangesContext);
  useEffect(() => {
    if (!board || !signedIn) {
      return undefined;
    }
    let close: (() => void) | null = null;
    let left = false;
    import("./stream").then(
      ({ openStream }) => {
        if (!left) {
          close = openStream(
            (change) => board.tell(change),
            () => board.tell(null),
          );
        }
      },
      // without the stream the reader asks again on coming back to the tab
      () => undefined,
    );
    return () => {
      left = true;
      close?.();
    };
  }, [board, signedIn]);
}
