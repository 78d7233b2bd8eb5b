import type { AttemptPartsFragment, ContactChannel } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { channelWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Contact, When } from "./chosen";
import { dayIn, daysBack, daysOn, hourIn, hourOfText, longDay } from "./moment";
import { Give, type StepFormProps } from "./StepForms";
import { soFar, triesOf } from "./tries";

const CHANNELS: readonly ContactChannel[] = ["IN_PERSON", "PHONE", "OUTREACH", "ONLINE"];

interface MetProps {
  /** Begins the ids of the controls. */
  id: string;
  legend: string;
  contact: Contact;
  wrong: boolean;
  onChange: (contact: Contact) => void;
}

/** How and when it happened; that it happened just now is assumed. */
function Met({ id, legend, contact, wrong, onChange }: MetProps) {
  const { channel, when } = contact;
  return (
    <>
      <Choices<ContactChannel>
        id={`${id}-channel`}
        legend={legend}
        columns={2}
        value={channel}
        onChange={(value) => onChange({ ...contact, channel: value })}
        options={CHANNELS.map((value) => ({ value, label: channelWord(value) }))}
      />
      <Choices<"NOW" | "EARLIER">
        id={`${id}-when`}
        legend={m.referral_contact_when()}
        columns={2}
        value={when ? "EARLIER" : "NOW"}
        onChange={(value) => onChange({ ...contact, when: value === "NOW" ? null : earlier() })}
        options={[
          { value: "NOW", label: m.referral_contact_now() },
          { value: "EARLIER", label: m.referral_contact_earlier() },
        ]}
      />
      {when ? (
        <DayAndHour
          id={id}
          day={m.referral_contact_day()}
          hour={m.referral_contact_hour()}
          days={daysBack(DAYS)}
          when={when}
          wrong={wrong}
          onChange={(value) => onChange({ ...contact, when: value })}
        />
      ) : null}
    </>
  );
}

/** How many days back or ahead are offered; a browser's own calendar speaks the browser's language. */
const DAYS = 60;

interface DayAndHourProps {
  id: string;
  day: string;
  hour: string;
  days: readonly string[];
  when: When;
  wrong: boolean;
  onChange: (when: When) => void;
}

function DayAndHour({ id, day, hour, days, when, wrong, onChange }: DayAndHourProps) {
  return (
    <div className="grid2">
      <Field id={`${id}-day`} label={day}>
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={when.day}
            onChange={(event) => onChange({ ...when, day: event.target.value })}
          >
            {days.map((one) => (
              <option key={one} value={one}>
                {longDay(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id={`${id}-hour`}
        label={hour}
        hint={m.referral_contact_hour_hint()}
        error={wrong && !hourOfText(when.hour) ? m.referral_contact_error() : undefined}
      >
        {(aria) => (
          <input
            className="in"
            inputMode="numeric"
            autoComplete="off"
            {...aria}
            value={when.hour}
            onChange={(event) => onChange({ ...when, hour: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

/** An hour ago, to be corrected. */
function earlier(): When {
  const at = new Date(Date.now() - 3_600_000);
  return { day: dayIn(at), hour: hourIn(at) };
}

/** How and when the first contact happened. */
export function ContactForm({ busy, main, chosen, wrong, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <Met
        id="contact"
        legend={m.attempt_contact_channel()}
        contact={chosen.contact}
        wrong={wrong}
        onChange={(contact) => onChoose({ contact })}
      />
      <Give busy={busy} main={main} word={m.attempt_contact_confirm()} onGive={onGive} />
    </div>
  );
}

type WithAttempt = StepFormProps & { attempt: AttemptPartsFragment };

/** A try to reach the person that came to nothing, and how many more it takes to say so. */
export function TryForm({ attempt, busy, main, chosen, wrong, onChoose, onGive }: WithAttempt) {
  const tries = triesOf(attempt.events);
  return (
    <div className="stack">
      {attempt.mode === "ANONYMOUS" ? null : (
        <p>
          {tries.count < 3 ? <b>{m.tries_nth({ nth: tries.count + 1 })}. </b> : null}
          {soFar(tries)}
        </p>
      )}
      <Met
        id="tries"
        legend={m.tries_channel()}
        contact={chosen.tried}
        wrong={wrong}
        onChange={(tried) => onChoose({ tried })}
      />
      <Give busy={busy} main={main} word={m.tries_send()} onGive={onGive} />
    </div>
  );
}

/** When the person and the service will meet. */
export function AppointmentForm({ attempt, busy, main, chosen, wrong, onChoose, onGive }: WithAttempt) {
  return (
    <div className="stack">
      {attempt.appointmentAt ? <p>{m.appointment_again({ when: momentOf(attempt.appointmentAt) })}</p> : null}
      <DayAndHour
        id="appointment"
        day={m.appointment_day()}
        hour={m.appointment_hour()}
        days={daysOn(DAYS)}
        when={chosen.meeting}
        wrong={wrong}
        onChange={(meeting) => onChoose({ meeting })}
      />
      <p className="hint">{m.appointment_hint()}</p>
      <Give busy={busy} main={main} word={m.appointment_send()} onGive={onGive} />
    </div>
  );
}

/** How far ahead a first contact is promised. */
const PROMISES = 30;

/** Taking the person on, with the day until which they will hear of the service where it is promised. */
export function AcceptForm({ busy, main, chosen, onChoose, onGive }: StepFormProps) {
  return (
    <div className="stack">
      <Field id="accept-promise" label={m.accept_promise()} hint={m.accept_promise_hint()} optional>
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={chosen.promised}
            onChange={(event) => onChoose({ promised: event.target.value })}
          >
            <option value="">{m.accept_promise_none()}</option>
            {daysOn(PROMISES).map((day) => (
              <option key={day} value={day}>
                {m.accept_promise_day({ day: longDay(day) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Give busy={busy} main={main} word={m.attempt_ACCEPT()} onGive={onGive} />
    </div>
  );
}
