// <div {...useListKeys(rows, onTake)}>: walks the rows by arrows, J and K, takes one over by P, and keeps the
// focus where it was when rows move or go away.
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";

interface Row {
  id: string;
  mayTake: boolean;
}

const DOWN = new Set(["ArrowDown", "j", "J"]);
const UP = new Set(["ArrowUp", "k", "K"]);

const wayIn = (list: Element, id: string | undefined): HTMLElement | null =>
  id === undefined ? null : list.querySelector<HTMLElement>(`[data-way="${id}"]`);

function stepOfKey(key: string): number {
  if (DOWN.has(key)) {
    return 1;
  }
  return UP.has(key) ? -1 : 0;
}

/** Boxes in which letters are typed or chosen keep their keys. */
const keepsKeys = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");

export function useListKeys<R extends Row>(rows: readonly R[], onTake: (row: R) => void) {
  const list = useRef<HTMLDivElement>(null);
  /** The row that has the focus, and where in the list it stood. */
  const held = useRef<{ id: string; index: number } | null>(null);

  useLayoutEffect(() => {
    const last = held.current;
    if (!last || !list.current || document.activeElement !== document.body) {
      return;
    }
    const same = rows.findIndex((row) => row.id === last.id);
    const index = same >= 0 ? same : Math.min(last.index, rows.length - 1);
    wayIn(list.current, rows[index]?.id)?.focus({ preventScroll: true });
  }, [rows]);

  const rowOf = (target: EventTarget): number => {
    const id = target instanceof Element ? target.closest<HTMLElement>("[data-row]")?.dataset.row : undefined;
    return rows.findIndex((row) => row.id === id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keepsKeys(event.target)) {
      return;
    }
    const index = rowOf(event.target);
    const step = stepOfKey(event.key);
    const row = rows[index];
    if (step !== 0 && list.current) {
      event.preventDefault();
      wayIn(list.current, rows[index < 0 ? 0 : index + step]?.id)?.focus();
    } else if (event.key.toLowerCase() === "p" && row?.mayTake) {
      event.preventDefault();
      onTake(row);
    }
  };
  const onFocus = (event: FocusEvent) => {
    const index = rowOf(event.target);
    const row = rows[index];
    held.current = row ? { id: row.id, index } : null;
  };
  // not called for a row that React takes away: its place is remembered then
  const onBlur = () => {
    held.current = null;
  };
  return { ref: list, onKeyDown, onFocus, onBlur };
}
