import type { AttemptPartsFragment } from "../../gql/graphql";
import { Icon } from "../../parts/Icon";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";

/** The appointment that stands, for the calendars of both sides. */
export function Meeting({ attempt }: { attempt: AttemptPartsFragment }) {
  if (!attempt.appointmentAt || isTerminal(attempt.state)) {
    return null;
  }
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-meeting">
      <h2 id="attempt-meeting">{m.meeting_title()}</h2>
      <p>
        <b className="num">{momentOf(attempt.appointmentAt)}</b>
      </p>
      <p>
        <a className="btn" href={`/doporuceni/${attempt.id}/schuzka.ics`} download>
          <Icon name="clock" />
          {m.meeting_calendar()}
        </a>
      </p>
      <p className="small muted">{m.meeting_calendar_hint()}</p>
    </section>
  );
}
