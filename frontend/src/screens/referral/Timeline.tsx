import type { AttemptPartsFragment } from "../../gql/graphql";
import { channelWord, declinedByWord, eventWord, outcomeWord, reasonWord } from "../../parts/codes";
import { Icon, type IconName } from "../../parts/Icon";
import { STATE_LOOK } from "../../parts/StateBadge";
import { dayOf, momentOf } from "../../parts/time";
import { m } from "../../words/messages";

type HistoryEvent = AttemptPartsFragment["events"][number];

/** What happened to a referral, the newest first: round marks are ours, square ones theirs. */
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
        {events.map((event) => (
          <HistoryLine key={event.version} event={event} ours={event.side === attempt.side} />
        ))}
      </ol>
    </section>
  );
}

const QUIET = new Set(["delivered", "opened", "reminded", "sender_saw_result", "drafted"]);

function HistoryLine({ event, ours }: { event: HistoryEvent; ours: boolean }) {
  const quiet = QUIET.has(event.kind);
  const classes = ["ev", ours ? "" : "ev--them", quiet ? "ev--small" : ""].filter(Boolean).join(" ");
  const more = detail(event);
  const title = eventWord(event.kind);
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
        </p>
      </div>
    </li>
  );
}

function detail(event: HistoryEvent): string {
  const parts = [
    event.reason ? reasonWord(event.reason) : "",
    event.declinedBy ? declinedByWord(event.declinedBy) : "",
    event.outcome ? outcomeWord(event.outcome) : "",
    event.channel ? channelWord(event.channel) : "",
    event.on ? m.referral_until({ day: dayOf(event.on) }) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function whoOf(event: HistoryEvent): string {
  const names = [event.worker, event.organisation?.name].filter(Boolean);
  return names.length > 0 ? names.join(", ") : m.attempt_tl_system();
}

function iconOf(event: HistoryEvent): IconName {
  return QUIET.has(event.kind) ? "dot" : STATE_LOOK[event.state].icon;
}
