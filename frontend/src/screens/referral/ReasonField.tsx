import { reasonWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";

export interface ReasonFieldProps<Reason extends string> {
  id: string;
  label: string;
  hint?: string;
  reasons: readonly Reason[];
  /** Reasons that can not be chosen yet, in words that say why. */
  blocked?: Readonly<Partial<Record<Reason, string>>>;
  value: Reason | null;
  wrong: boolean;
  onChange: (reason: Reason | null) => void;
}

/** One reason of several; nothing is chosen beforehand. */
export function ReasonField<Reason extends string>(props: ReasonFieldProps<Reason>) {
  const { id, label, hint, reasons, blocked, value, wrong, onChange } = props;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={wrong && value === null ? m.attempt_decline_reason_error() : undefined}
    >
      {(aria) => (
        <select
          className="in"
          {...aria}
          value={value ?? ""}
          onChange={(event) => onChange(reasons.find((reason) => reason === event.target.value) ?? null)}
        >
          <option value="">{m.attempt_decline_reason_pick()}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason} disabled={blocked?.[reason] !== undefined}>
              {blocked?.[reason] ?? reasonWord(reason)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
