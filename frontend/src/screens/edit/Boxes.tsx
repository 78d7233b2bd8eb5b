// The plain controls of the edit forms: a line, a paragraph, boxes to tick.
import { Field, FieldError } from "../../parts/Field";
import type { Errors } from "./hours-draft";
import { idOf } from "./use-save";

interface LineProps {
  path: string;
  label: string;
  hint?: string;
  value: string;
  errors: Errors;
  onChange: (value: string) => void;
  type?: "text" | "tel" | "email" | "url" | "date";
  rows?: number;
}

export function Line({ path, label, hint, value, errors, onChange, type = "text", rows }: LineProps) {
  return (
    <Field id={idOf(path)} label={label} hint={hint} error={errors[path]}>
      {(aria) =>
        rows ? (
          <textarea
            className="in"
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...aria}
          />
        ) : (
          <input
            className="in"
            type={type}
            inputMode={type === "date" ? undefined : type === "tel" ? "tel" : undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...aria}
          />
        )
      }
    </Field>
  );
}

interface TicksProps {
  path: string;
  legend: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Several of a few, in the order of the options. */
export function Ticks({ path, legend, options, chosen, error, onChange }: TicksProps) {
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const order = options.map((option) => option.value);
    onChange(next.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  };
  return (
    <fieldset aria-describedby={error ? `${idOf(path)}-error` : undefined}>
      <legend className="legend">{legend}</legend>
      <div className="ticks">
        {options.map((option, nth) => (
          <label className="choice" key={option.value}>
            <input
              type="checkbox"
              id={nth === 0 ? idOf(path) : undefined}
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldError id={idOf(path)} text={error} />
    </fieldset>
  );
}
