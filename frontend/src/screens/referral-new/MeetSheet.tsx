import { describedBy, FieldError, Hint } from "../../parts/Field";
import { m } from "../../words/messages";
import { dayIn } from "../referral/moment";
import { FIELD_ID, sentenceOf } from "./errors";
import type { SheetProps } from "./sheets";

/** When both workers and the person meet. */
export function MeetSheet({ draft, errors, onChange }: SheetProps) {
  const id = FIELD_ID.meetAt;
  const error = sentenceOf(errors, "meetAt");
  const aria = {
    "aria-describedby": describedBy(id, m.new_meet_hint(), error),
    "aria-invalid": error ? (true as const) : undefined,
  };
  return (
    <section className="sheet stack" aria-label={m.new_meet()}>
      <fieldset>
        <legend className="legend">
          {m.new_meet()} <span className="opt">{m.optional()}</span>
        </legend>
        <Hint id={id} text={m.new_meet_hint()} />
        <div className="meet">
          <div className="field">
            <label htmlFor={id}>{m.new_meet_day()}</label>
            <input
              className="in num"
              type="date"
              id={id}
              {...aria}
              min={dayIn(new Date())}
              value={draft.meetDay}
              onChange={(event) => onChange({ meetDay: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-hour`}>{m.new_meet_hour()}</label>
            <input
              className="in num"
              id={`${id}-hour`}
              {...aria}
              inputMode="numeric"
              autoComplete="off"
              maxLength={5}
              placeholder="9:30"
              value={draft.meetHour}
              onChange={(event) => onChange({ meetHour: event.target.value })}
            />
          </div>
        </div>
        <FieldError id={id} text={error} />
      </fieldset>
    </section>
  );
}
