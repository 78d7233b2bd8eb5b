// <div {...useListKeys(rows, acts)}>: walks the rows by arrows, J and K, gives the commands of a row by a letter, and keeps
// the focus where it was when rows move or go away, also when the list is left and opened again.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";

interface Row {
  id: string;
}

export interface ListActs<R extends Row> {
  onTake: (row: R) => void;
  onAssign: (row: R) => void;
  /** Of the row, where nothing is chosen. */
  onAcknowledge: (row: R) => void;
  onSelect: (row: R) => void;
  /** From one row to the next: both are chosen then. */
  onExtend: (from: R, to: R) => void;
  onStop: () => void;
  onHelp: () => void;
}

const DOWN = new Set(["arrowdown", "j"]);
const UP = new Set(["arrowup", "k"]);

const wayIn = (list: Element, id: string | undefined): HTMLElement | null =>
  id === undefined ? null : list.querySelector<HTMLElement>(`[data-way="${id}"]`);

/** Where a key leads from a row, null where it does not lead anywhere. */
function targetOf(key: string, index: number, last: number): number | null {
  if (key === "home") {
    return 0;
  }
  if (key === "end") {
    return last;
  }
  const step = Number(DOWN.has(key)) - Number(UP.has(key));
  if (step === 0) {
    return null;
  }
  return index < 0 ? 0 : Math.min(last, Math.max(0, index + step));
}

/** Boxes in which letters are typed or chosen keep their keys. */
const keepsKeys = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");

/** Nobody holds the focus but the page, or the screen that has just been opened. */
const isFree = (list: Element): boolean => document.activeElement?.contains(list) ?? true;

/** A key that belongs to a button or a box stays theirs; on the way into a row it is ours. */
const isWay = (target: EventTarget): boolean => target instanceof HTMLElement && "way" in target.dataset;

/** The row that had the focus, kept with the entry of the history: it is there after coming back and after reloading. */
const remembered = (): string | undefined => (history.state as { row?: string } | null)?.row;
const remember = (row: string) => history.replaceState({ ...(history.state as object | null), row }, "");

const COMMANDS: Readonly<Record<string, "onTake" | "onAssign" | "onAcknowledge">> = {
  p: "onTake",
  d: "onAssign",
  a: "onAcknowledge",
};

export function useListKeys<R extends Row>(rows: readonly R[], acts: ListActs<R>) {
  const list = useRef<HTMLDivElement>(null);
  /** The row that has the focus, and where in the list it stood. */
  const held = useRef<{ id: string; index: number } | null>(null);
  const opened = useRef(false);

  useLayoutEffect(() => {
    const before = opened.current ? held.current : { id: remembered() ?? "", index: -1 };
    opened.current = true;
    if (!before || !list.current || !isFree(list.current)) {
      return;
    }
    const same = rows.findIndex((row) => row.id === before.id);
    const index = same >= 0 ? same : Math.min(before.index, rows.length - 1);
    wayIn(list.current, rows[index]?.id)?.focus({ preventScroll: before.index >= 0 });
  }, [rows]);

  useEffect(() => {
    const keep = () => (held.current ? remember(held.current.id) : undefined);
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, []);

  const rowOf = (target: EventTarget): number => {
    const id = target instanceof Element ? target.closest<HTMLElement>("[data-row]")?.dataset.row : undefined;
    return rows.findIndex((row) => row.id === id);
  };
  const walk = (event: KeyboardEvent, index: number, to: number) => {
    event.preventDefault();
    const [from, next] = [rows[index], rows[to]];
    if (event.shiftKey && from && next) {
      acts.onExtend(from, next);
    }
    if (list.current) {
      wayIn(list.current, next?.id)?.focus();
    }
  };
  const command = (event: KeyboardEvent, row: R | undefined): boolean => {
    const name = COMMANDS[event.key.toLowerCase()];
    if (event.key === "?") {
      acts.onHelp();
    } else if (event.key === "Escape") {
      acts.onStop();
    } else if (event.key === " " && row && isWay(event.target)) {
      acts.onSelect(row);
    } else if (name && row && !event.shiftKey) {
      acts[name](row);
    } else {
      return false;
    }
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keepsKeys(event.target)) {
      return;
    }
    const index = rowOf(event.target);
    const to = targetOf(event.key.toLowerCase(), index, rows.length - 1);
    if (to !== null) {
      walk(event, index, to);
    } else if (command(event, rows[index])) {
      event.preventDefault();
    }
  };
  const onFocus = (event: FocusEvent) => {
    const index = rowOf(event.target);
    const row = rows[index];
    held.current = row ? { id: row.id, index } : null;
  };
  // before the link is followed: the row belongs to the entry that is left
  const onClickCapture = (event: MouseEvent) => {
    const row = rows[rowOf(event.target)];
    if (row) {
      remember(row.id);
    }
  };
  // not called for a row that React takes away: its place is remembered then
  const onBlur = () => {
    held.current = null;
  };
  return { ref: list, onKeyDown, onFocus, onBlur, onClickCapture };
}
