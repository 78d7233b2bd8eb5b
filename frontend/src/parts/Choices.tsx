// <Choices id legend options value onChange error? columns?>: radio boxes, each with one line of explanation.
import { describedBy, FieldError, Hint } from "./Field";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it means. */
  explain?: string | undefined;
  /** Shown, but not to be chosen; `explain` says why. */
  blocked?: boolean;
}

export interface ChoicesProps<Value extends string> {
  /** Also the id of the first box, so that an error summary can link to it. */
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  columns?: 1 | 2;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { id, legend, hint, error, options, value, onChange, columns = 1 } = props;
  return (
    <fieldset aria-describedby={describedBy(id, hint, error)} aria-invalid={error ? true : undefined}>
      <legend className="legend">{legend}</legend>
      <Hint id={id} text={hint} />
      <div className={`choices choices--box${columns === 2 ? " grid2" : ""}`}>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.blocked}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.explain ? <small>{option.explain}</small> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} text={error} />
    </fieldset>
  );
}
