// <Field id label hint? error? optional?>{(aria) => <input className="in" {...aria} />}</Field>: label above, hint, then the error.
import type { ReactNode } from "react";
import { m } from "../words/messages";
import { Icon } from "./Icon";
import "../look/forms.css";

export interface FieldAria {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  children: (aria: FieldAria) => ReactNode;
}

/** What describes a control: its hint and its error, by id. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional ? <span className="opt">{m.optional()}</span> : null}
      </label>
      <Hint id={id} text={hint} />
      {children({
        id,
        "aria-describedby": describedBy(id, hint, error),
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={id} text={error} />
    </div>
  );
}

/** The hint under a label; its id is `${id}-hint`. */
export function Hint({ id, text }: { id: string; text?: string | undefined }) {
  return text ? (
    <p className="hint" id={`${id}-hint`}>
      {text}
    </p>
  ) : null;
}

/** The sentence at a field that is wrong; its id is `${id}-error`. */
export function FieldError({ id, text }: { id: string; text?: string | undefined }) {
  return text ? (
    <p className="err" id={`${id}-error`}>
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  ) : null;
}
