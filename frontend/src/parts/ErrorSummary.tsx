// <ErrorSummary errors={[{ id, text }]} attempt={n}>: on top of a form; takes focus when `attempt` grows, links to the fields.
import { type MouseEvent, useEffect, useRef } from "react";
import { m } from "../words/messages";
import "../look/forms.css";
import { numberOf } from "./time";

export interface FormError {
  /** The id of the control. */
  id: string;
  text: string;
}

export interface ErrorSummaryProps {
  errors: readonly FormError[];
  /** Counts the tries to send; each new one moves the focus here. */
  attempt: number;
}

function jump(event: MouseEvent<HTMLAnchorElement>, id: string) {
  const control = document.getElementById(id);
  if (control) {
    event.preventDefault();
    control.focus();
    control.scrollIntoView?.({ block: "center" });
  }
}

export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0;
  useEffect(() => {
    if (wrong && attempt > 0) {
      box.current?.focus();
    }
  }, [wrong, attempt]);
  if (!wrong) {
    return null;
  }
  return (
    <div className="errs" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{m.errors_title({ count: errors.length, shown: numberOf(errors.length) })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a href={`#${error.id}`} onClick={(event) => jump(event, error.id)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
