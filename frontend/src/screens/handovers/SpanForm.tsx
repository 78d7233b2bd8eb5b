import { type FormEvent, useState } from "react";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Presets } from "../../parts/Presets";
import { m } from "../../words/messages";
import { dayFromText, PRESETS, type Preset, presetOf, presetSpan, type Span, textOfDay } from "./span";

const PRESET_WORD: Readonly<Record<Preset, () => string>> = {
  year: m.handovers_preset_year,
  thisYear: m.handovers_preset_thisYear,
  month: m.handovers_preset_month,
};

export interface SpanFormProps {
  span: Span;
  now: Date;
  onSpan: (span: Span) => void;
}

/** Three usual spans, and two days for a span of one's own. */
export function SpanForm({ span, now, onSpan }: SpanFormProps) {
  const [typed, setTyped] = useState<Typed>({ from: textOfDay(span.from), until: textOfDay(span.until) });
  const [tried, setTried] = useState(false);
  const pressed = presetOf(span, now);
  const wrong = tried ? wrongOf(typed) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const asked = spanOf(typed);
    if (asked) {
      onSpan(asked);
    }
  };
  return (
    <form className="sheet handovers__span" onSubmit={submit} noValidate aria-label={m.handovers_span()}>
      <Presets
        legend={m.handovers_span()}
        presets={PRESETS}
        words={PRESET_WORD}
        pressed={pressed}
        onPick={(preset) => onSpan(presetSpan(preset, now))}
      />
      <div className="handovers__days">
        <Day
          id="from"
          label={m.handovers_from()}
          value={typed.from}
          error={wrong.from}
          onChange={(from) => setTyped({ ...typed, from })}
        />
        <Day
          id="until"
          label={m.handovers_until()}
          value={typed.until}
          error={wrong.until}
          onChange={(until) => setTyped({ ...typed, until })}
        />
        <Button type="submit">{m.handovers_show()}</Button>
      </div>
    </form>
  );
}

/** The two days as they stand in the boxes. */
export interface Typed {
  from: string;
  until: string;
}

/** The span that was typed, null where something is wrong with it. */
export function spanOf(typed: Typed): Span | null {
  const from = dayFromText(typed.from);
  const until = dayFromText(typed.until);
  return from && until && from <= until ? { from, until } : null;
}

/** What is wrong with the days, by box. */
function wrongOf(typed: Typed): Partial<Record<keyof Typed, string>> {
  const from = dayFromText(typed.from);
  const until = dayFromText(typed.until);
  return {
    ...(from ? {} : { from: m.handovers_day_wrong() }),
    ...(until ? {} : { until: m.handovers_day_wrong() }),
    ...(from && until && until < from ? { until: m.handovers_span_wrong() } : {}),
  };
}

interface DayProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (day: string) => void;
}

function Day({ id, label, value, error, onChange }: DayProps) {
  return (
    <Field id={`handovers-${id}`} label={label} error={error}>
      {(aria) => (
        <input
          className="in num"
          {...aria}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
