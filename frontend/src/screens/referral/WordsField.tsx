import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import type { Chosen } from "./chosen";
import type { Command } from "./steps";

export interface WordsFieldProps {
  step: Command;
  label: string;
  hint: string;
  chosen: Chosen;
  wrong: boolean;
  optional?: boolean;
  onChoose: (change: Partial<Chosen>) => void;
}

/** The text of a step; what was typed stays for the step, whatever happens meanwhile. */
export function WordsField({
  step,
  label,
  hint,
  chosen,
  wrong,
  optional = false,
  onChoose,
}: WordsFieldProps) {
  const text = chosen.texts[step] ?? "";
  return (
    <Field
      id={`text-${step}`}
      label={label}
      hint={hint}
      optional={optional}
      error={wrong && !optional && text.trim() === "" ? m.text_missing() : undefined}
    >
      {(aria) => (
        <textarea
          className="in"
          rows={3}
          maxLength={4000}
          autoComplete="off"
          {...aria}
          value={text}
          onChange={(event) => onChoose({ texts: { ...chosen.texts, [step]: event.target.value } })}
        />
      )}
    </Field>
  );
}
