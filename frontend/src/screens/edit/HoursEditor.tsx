// Hours by the keyboard: one box per day, "8–12, 13–16"; days that differ; holidays; a word beside.
import { Button } from "../../parts/Button";
import { FieldError } from "../../parts/Field";
import { dayNames, parseSpans, spansText } from "../../parts/hours";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { getLocale } from "../../words/runtime";
import { Line } from "./Boxes";
import type { Errors, ExceptionDraft, HoursDraft } from "./hours-draft";
import { idOf } from "./use-save";

interface HoursEditorProps {
  path: string;
  hours: HoursDraft;
  errors: Errors;
  onChange: (hours: HoursDraft) => void;
}

export function HoursEditor({ path, hours, errors, onChange }: HoursEditorProps) {
  const set = (day: number, text: string) =>
    onChange({ ...hours, week: hours.week.map((one, nth) => (nth === day ? text : one)) });
  const copyMonday = () =>
    onChange({
      ...hours,
      week: hours.week.map((one, nth) => (nth > 0 && nth < 5 ? (hours.week[0] ?? "") : one)),
    });
  return (
    <div className="stack hoursedit">
      <p className="hint" id={`${idOf(path)}-how`}>
        {m.edit_hours_hint()}
      </p>
      <ul className="hoursedit__week">
        {dayNames().map((name, day) => (
          <li key={name}>
            <Day
              name={name}
              spoken={dayInFull(day)}
              path={`${path}.week[${day}]`}
              text={hours.week[day] ?? ""}
              errors={errors}
              onChange={(text) => set(day, text)}
            />
          </li>
        ))}
      </ul>
      <Button tone="bare" onClick={copyMonday}>
        {m.edit_hours_copy()}
      </Button>
      <label className="choice">
        <input
          type="checkbox"
          checked={hours.closedOnHolidays}
          onChange={(event) => onChange({ ...hours, closedOnHolidays: event.target.checked })}
        />
        <span>{m.edit_hours_holidays()}</span>
      </label>
      <Exceptions path={path} hours={hours} errors={errors} onChange={onChange} />
      <Line
        path={`${path}.note`}
        label={m.edit_hours_note()}
        hint={m.edit_hours_note_hint()}
        value={hours.note}
        errors={errors}
        onChange={(note) => onChange({ ...hours, note })}
      />
    </div>
  );
}

/** "pondělí": what a screen reader says where there is room for "po" only; the week that is meant begins on a Monday. */
const dayInFull = (day: number): string =>
  new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "cs-CZ", {
    weekday: "long",
    timeZone: "UTC",
  }).format(Date.UTC(2024, 0, 1 + day));

interface DayProps {
  name: string;
  spoken: string;
  path: string;
  text: string;
  errors: Errors;
  onChange: (text: string) => void;
}

/** What was understood is written tidily when the box is left. */
function Day({ name, spoken, path, text, errors, onChange }: DayProps) {
  const id = idOf(path);
  const error = errors[path];
  const tidy = () => {
    const spans = parseSpans(text);
    if (spans) {
      onChange(spansText(spans));
    }
  };
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <input
        className="in num"
        id={id}
        aria-label={spoken}
        value={text}
        placeholder={m.service_closed()}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={tidy}
      />
      <FieldError id={id} text={error} />
    </>
  );
}

function Exceptions({ path, hours, errors, onChange }: HoursEditorProps) {
  const put = (nth: number, part: Partial<ExceptionDraft>) =>
    onChange({
      ...hours,
      exceptions: hours.exceptions.map((one, at) => (at === nth ? { ...one, ...part } : one)),
    });
  return (
    <fieldset>
      <legend className="legend">{m.edit_exceptions()}</legend>
      <ul className="rows">
        {hours.exceptions.map((one, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other name while they are typed
          <li key={nth} className="hoursedit__day">
            <Line
              path={`${path}.exceptions[${nth}].on`}
              label={m.edit_exception_on()}
              type="date"
              value={one.on}
              errors={errors}
              onChange={(on) => put(nth, { on })}
            />
            <Line
              path={`${path}.exceptions[${nth}].spans`}
              label={m.edit_exception_hours()}
              value={one.text}
              errors={errors}
              onChange={(text) => put(nth, { text })}
            />
            <Line
              path={`${path}.exceptions[${nth}].note`}
              label={m.edit_exception_note()}
              value={one.note}
              errors={errors}
              onChange={(note) => put(nth, { note })}
            />
            <Button
              tone="bare"
              aria-label={m.edit_exception_remove({ day: one.on || String(nth + 1) })}
              onClick={() =>
                onChange({ ...hours, exceptions: hours.exceptions.filter((_, at) => at !== nth) })
              }
            >
              <Icon name="x" />
            </Button>
          </li>
        ))}
      </ul>
      <Button
        tone="bare"
        onClick={() =>
          onChange({ ...hours, exceptions: [...hours.exceptions, { on: "", text: "", note: "" }] })
        }
      >
        <Icon name="plus" />
        {m.edit_exception_add()}
      </Button>
    </fieldset>
  );
}
