// Who I am and for whom I act, always visible; the panel behind it is loaded when opened.
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { m } from "../words/messages";
import { Boundary } from "./Guard";
import type { Viewer } from "./viewer";

const AccountPanel = lazy(() => import("./AccountPanel"));

/** First letters of the first and the last word: "Mgr. Jana Vondrušková" → "JV". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "" && !word.endsWith("."));
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => word?.charAt(0).toLocaleUpperCase("cs") ?? "").join("");
}

/** Open until somebody presses elsewhere. */
function useOpen() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, []);
  return { open, setOpen, box };
}

export function Account({ viewer }: { viewer: Viewer }) {
  const { open, setOpen, box } = useOpen();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const initials = initialsOf(viewer.name);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      setOpen(false);
      button.current?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere inside
    <div className="top__me" ref={box} onKeyDown={closeOnEscape}>
      <p className="acting">
        <span className="acting__for">{m.account_acting_for()}</span>{" "}
        <b>{viewer.actingFor?.name ?? m.account_acting_for_none()}</b>
      </p>
      <button
        className="me"
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={m.account_label({ initials, name: viewer.name })}
        onClick={() => setOpen(!open)}
      >
        {initials}
      </button>
      <div className="panel" id={panel} hidden={!open}>
        {open ? (
          <Boundary>
            <Suspense fallback={<p>{m.loading()}</p>}>
              <AccountPanel viewer={viewer} onClose={() => setOpen(false)} />
            </Suspense>
          </Boundary>
        ) : null}
      </div>
    </div>
  );
}
