import { type FormEvent, useState } from "react";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Presets } from "../../parts/Presets";
import { m } from "../../words/messages";
import {
  type Ask,
  lengthOf,
  MOST_MONTHS,
  type Months,
  monthWord,
  offeredMonths,
  PRESETS,
  type Preset,
  presetMonths,
  presetOf,
} from "./ask";
import { keyOf, type Whose } from "./whose";

const PRESET_WORD: Readonly<Record<Preset, () => string>> = {
  year: m.loop_preset_year,
  thisYear: m.loop_preset_thisYear,
  lastYear: m.loop_preset_lastYear,
};

export interface LoopFormProps {
  ask: Ask;
  choices: readonly Whose[];
  now: Date;
  onAsk: (ask: Ask) => void;
}

/** Whose hand-overs and of which months; three usual spans at one press. */
export function LoopForm({ ask, choices, now, onAsk }: LoopFormProps) {
  const [whose, setWhose] = useState(keyOf(ask));
  const [months, setMonths] = useState<Months>({ from: ask.from, until: ask.until });
  const [tried, setTried] = useState(false);
  const wrong = wrongOf(months);
  const show = (span: Months) => {
    const chosen = choices.find((choice) => keyOf(choice) === whose) ?? ask;
    onAsk({ ...span, scope: chosen.scope, toward: chosen.toward });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong) {
      show(months);
    }
  };
  const pressed = presetOf(ask, now);
  return (
    <form className="sheet loop__form no-print" onSubmit={submit} noValidate aria-label={m.loop_span()}>
      <Presets
        legend={m.loop_span()}
        presets={PRESETS}
        words={PRESET_WORD}
        pressed={pressed}
        onPick={(preset) => show(presetMonths(preset, now))}
      />
      <div className="loop__ask">
        <Field id="loop-whose" label={m.loop_scope()}>
          {(aria) => (
            <select className="in" {...aria} value={whose} onChange={(event) => setWhose(event.target.value)}>
              {choices.map((choice) => (
                <option key={keyOf(choice)} value={keyOf(choice)}>
                  {choice.word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <MonthField
          id="from"
          label={m.loop_from()}
          value={months.from}
          offered={offeredMonths(now, ask)}
          onChange={(from) => setMonths({ ...months, from })}
        />
        <MonthField
          id="until"
          label={m.loop_until()}
          value={months.until}
          offered={offeredMonths(now, ask)}
          error={tried ? wrong : undefined}
          onChange={(until) => setMonths({ ...months, until })}
        />
        <Button type="submit">{m.handovers_show()}</Button>
      </div>
    </form>
  );
}

function wrongOf(months: Months): string | undefined {
  const length = lengthOf(months);
  if (length < 1) {
    return m.loop_span_wrong();
  }
  return length > MOST_MONTHS ? m.loop_span_long() : undefined;
}

interface MonthFieldProps {
  id: string;
  label: string;
  value: string;
  offered: readonly string[];
  error?: string | undefined;
  onChange: (month: string) => void;
}

function MonthField({ id, label, value, offered, error, onChange }: MonthFieldProps) {
  return (
    <Field id={`loop-${id}`} label={label} error={error}>
      {(aria) => (
        <select className="in" {...aria} value={value} onChange={(event) => onChange(event.target.value)}>
          {offered.map((month) => (
            <option key={month} value={month}>
              {monthWord(month)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
