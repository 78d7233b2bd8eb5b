import type { AttemptPartsFragment } from "../../gql/graphql";
import { Icon, type IconName } from "../../parts/Icon";
import { dayOf, momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { isTerminal } from "./bridge";

/** What is due next, by whom and until when: on top of what has happened. */
export function Ahead({ attempt }: { attempt: AttemptPartsFragment }) {
  const next = nextOf(attempt);
  const meeting = !isTerminal(attempt.state) && attempt.appointmentAt ? attempt.appointmentAt : null;
  return (
    <>
      {next ? <AheadLine icon="clock" title={next} when={untilOf(attempt)} /> : null}
      {meeting && new Date(meeting) > new Date() ? (
        <AheadLine icon="clock" title={m.tl_appointment()} when={momentOf(meeting)} />
      ) : null}
    </>
  );
}

function AheadLine({ icon, title, when }: { icon: IconName; title: string; when: string | null }) {
  return (
    <li className="ev ev--now">
      <span className="ev__m">
        <Icon name={icon} />
      </span>
      <div>
        <p className="ev__t">
          <b>{title}</b>
        </p>
        {when ? <p className="small muted">{when}</p> : null}
      </div>
    </li>
  );
}

type Words = Readonly<Partial<Record<AttemptPartsFragment["state"], () => string>>>;

const THEIRS: Words = {
  SENT: m.tl_ahead_SENT,
  RECEIVED: m.tl_ahead_RECEIVED,
  INFO_NEEDED: m.tl_ahead_INFO_NEEDED,
  ACCEPTED: m.tl_ahead_ACCEPTED,
  ACTIVE: m.tl_ahead_ACTIVE,
  WAITLISTED: m.tl_ahead_WAITLISTED,
  PAUSED: m.tl_ahead_PAUSED,
};

const MINE: Words = {
  SENT: m.tl_ahead_SENT_me,
  RECEIVED: m.tl_ahead_RECEIVED_me,
  INFO_NEEDED: m.tl_ahead_INFO_NEEDED_me,
  ACCEPTED: m.tl_ahead_ACCEPTED_me,
  ACTIVE: m.tl_ahead_ACTIVE_me,
};

/** What it waits for, in a sentence; null once nothing is to come. */
function nextOf(attempt: AttemptPartsFragment): string | null {
  const mine = attempt.waitsFor === attempt.side;
  if (isTerminal(attempt.state)) {
    if (attempt.waitsFor !== "SENDER") {
      return null;
    }
    return mine ? m.tl_ahead_seen_me() : m.tl_ahead_seen();
  }
  if (attempt.mode === "OPEN_OFFER" && attempt.state === "SENT") {
    return m.tl_ahead_OFFER();
  }
  return ((mine ? MINE : THEIRS)[attempt.state] ?? THEIRS[attempt.state])?.() ?? null;
}

function untilOf(attempt: AttemptPartsFragment): string | null {
  if (!attempt.dueAt) {
    return null;
  }
  if (attempt.owes === "NOBODY" && !isTerminal(attempt.state)) {
    const day = dayOf(attempt.dueAt);
    return attempt.side === "RECIPIENT" ? m.tl_review_on_me({ day }) : m.tl_review_on({ day });
  }
  const when = momentOf(attempt.dueAt);
  return new Date(attempt.dueAt) < new Date() ? m.tl_late({ when }) : m.tl_until({ when });
}
