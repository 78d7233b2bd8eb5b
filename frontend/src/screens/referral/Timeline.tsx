import type { AttemptPartsFragment } from "../../gql/graphql";
import {
  channelWord,
  clientViewWord,
  declinedByWord,
  eventWord,
  outcomeWord,
  reasonWord,
} from "../../parts/codes";
import { Icon, type IconName } from "../../parts/Icon";
import { STATE_LOOK } from "../../parts/StateBadge";
import { dayOf, momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { Ahead } from "./Ahead";

type HistoryEvent = AttemptPartsFragment["events"][number];

/** What comes and what happened, the newest first: round marks are ours, square ones theirs, dashed what is ahead. */
export function Timeline({ attempt }: { attempt: AttemptPartsFragment }) {
  // what the two wrote to each other stands in the thread
  const events = attempt.events.filter((event) => event.kind !== "message").reverse();
  return (
    <section className="sheet" aria-labelledby="attempt-history">
      <div className="sheet__head">
        <h2 id="attempt-history">{m.attempt_tl()}</h2>
        <span className="small muted">{m.attempt_tl_note()}</span>
      </div>
      <ol className="tl">
        <Ahead attempt={attempt} />
        {events.map((event) => (
          <HistoryLine key={event.version} event={event} mark={markOf(event, attempt)} />
        ))}
      </ol>
    </section>
  );
}

function markOf(event: HistoryEvent, attempt: AttemptPartsFragment): string {
  if (event.side === "NOBODY") {
    return "ev--none";
  }
  return event.side === attempt.side ? "" : "ev--them";
}

const QUIET = new Set(["delivered", "opened", "reminded", "escalated", "sender_saw_result", "drafted"]);

/** How far apart the two moments must lie to be told apart. */
const APART_MS = 120_000;

function HistoryLine({ event, mark }: { event: HistoryEvent; mark: string }) {
  const quiet = QUIET.has(event.kind);
  const classes = ["ev", mark, quiet ? "ev--small" : ""].filter(Boolean).join(" ");
  const more = detail(event);
  const title = titleOf(event);
  const late = Date.parse(event.recordedAt) - Date.parse(event.effectiveAt) > APART_MS;
  return (
    <li className={classes}>
      <span className="ev__m">
        <Icon name={iconOf(event)} />
      </span>
      <div>
        <p className="ev__t">
          {quiet ? title : <b>{title}</b>}
          {more ? `: ${more}` : null}
        </p>
        {event.text ? <p className="words ev__words">{event.text}</p> : null}
        <p className="small muted">
          <time dateTime={event.effectiveAt}>{momentOf(event.effectiveAt)}</time>
          {` · ${whoOf(event)}`}
          {late ? (
            <>
              {" · "}
              <time dateTime={event.recordedAt}>{m.tl_recorded({ when: momentOf(event.recordedAt) })}</time>
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}

const OWED_BY_RECIPIENT = new Set(["SENT", "RECEIVED", "ACCEPTED", "ACTIVE"]);

/** What happened; of a reminder also whom it reminded, for the two would each think of the other. */
function titleOf(event: HistoryEvent): string {
  if (event.kind !== "reminded") {
    return eventWord(event.kind);
  }
  if (event.state === "INFO_NEEDED") {
    return m.event_reminded_SENDER();
  }
  return OWED_BY_RECIPIENT.has(event.state) ? m.event_reminded_RECIPIENT() : eventWord(event.kind);
}

function detail(event: HistoryEvent): string {
  const parts = [
    event.reason ? reasonWord(event.reason) : "",
    event.declinedBy ? declinedByWord(event.declinedBy) : "",
    event.outcome ? outcomeWord(event.outcome) : "",
    event.channel ? channelWord(event.channel) : "",
    event.on ? onWord(event.kind, event.on) : "",
    event.view ? clientViewWord(event.view) : "",
    event.kind === "reassigned" && event.responsible ? m.tl_for({ name: event.responsible }) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

/** What the day of an event means. */
function onWord(kind: string, on: string): string {
  switch (kind) {
    case "accepted":
      return m.tl_promised({ day: dayOf(on) });
    case "waitlisted":
    case "paused":
      return m.tl_review_short({ day: dayOf(on) });
    case "appointment_scheduled":
      return momentOf(on);
    default:
      return m.referral_until({ day: dayOf(on) });
  }
}

function whoOf(event: HistoryEvent): string {
  if (event.byClient) {
    return m.client_by();
  }
  const names = [event.worker, event.organisation?.name].filter(Boolean);
  return names.length > 0 ? names.join(", ") : m.attempt_tl_system();
}

const KIND_ICON: Readonly<Partial<Record<string, IconName>>> = {
  appointment_cancelled: "x",
  appointment_scheduled: "clock",
  appointment_unattended: "minus",
  consent_changed: "card",
  consent_revoked: "undo",
  contact_attempted: "phone",
  contact_confirmed: "hand",
  erased: "slash",
  reassigned: "user",
  send_undone: "undo",
};

function iconOf(event: HistoryEvent): IconName {
  return QUIET.has(event.kind) ? "dot" : (KIND_ICON[event.kind] ?? STATE_LOOK[event.state].icon);
}
