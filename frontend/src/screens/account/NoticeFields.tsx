import { Choices } from "../../parts/Choices";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import { HOURS, hourWord, type NoticeInput } from "./notices";

interface NoticeFieldsProps {
  input: NoticeInput;
  onChange: (changed: Partial<NoticeInput>) => void;
}

/** How often, at which hours and in which language. */
export function NoticeFields({ input, onChange }: NoticeFieldsProps) {
  return (
    <>
      <Choices
        id="notice-rhythm"
        legend={m.notice_rhythm()}
        options={[
          { value: "AT_ONCE", label: m.notice_rhythm_AT_ONCE(), explain: m.notice_rhythm_AT_ONCE_explain() },
          { value: "DAILY", label: m.notice_rhythm_DAILY(), explain: m.notice_rhythm_DAILY_explain() },
          { value: "OFF", label: m.notice_rhythm_OFF(), explain: m.notice_rhythm_OFF_explain() },
        ]}
        value={input.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      {input.rhythm === "DAILY" ? (
        <Hour
          id="notice-daily"
          label={m.notice_daily_at()}
          hours={HOURS}
          value={input.dailyAt}
          onChange={(dailyAt) => onChange({ dailyAt })}
        />
      ) : null}
      {input.rhythm === "OFF" ? null : <Quiet input={input} onChange={onChange} />}
      <Field id="notice-language" label={m.notice_language()}>
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={input.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            <option value="cs">{m.notice_language_cs()}</option>
            <option value="en">{m.notice_language_en()}</option>
          </select>
        )}
      </Field>
    </>
  );
}

function Quiet({ input, onChange }: NoticeFieldsProps) {
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={input.quiet}
          onChange={(event) => onChange({ quiet: event.target.checked })}
        />
        <span>
          {m.notice_quiet()}
          <small>{m.notice_quiet_explain()}</small>
        </span>
      </label>
      {input.quiet ? (
        <div className="row">
          <Hour
            id="notice-quiet-until"
            label={m.notice_quiet_until()}
            hours={HOURS.filter((hour) => hour < input.quietFrom)}
            value={input.quietUntil}
            onChange={(quietUntil) => onChange({ quietUntil })}
          />
          <Hour
            id="notice-quiet-from"
            label={m.notice_quiet_from()}
            hours={HOURS.map((hour) => hour + 1).filter((hour) => hour > input.quietUntil)}
            value={input.quietFrom}
            onChange={(quietFrom) => onChange({ quietFrom })}
          />
        </div>
      ) : null}
    </>
  );
}

interface HourProps {
  id: string;
  label: string;
  hours: readonly number[];
  value: number;
  onChange: (hour: number) => void;
}

function Hour({ id, label, hours, value, onChange }: HourProps) {
  return (
    <Field id={id} label={label}>
      {(aria) => (
        <select
          className="in"
          {...aria}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {hourWord(hour)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
