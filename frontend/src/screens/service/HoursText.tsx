import { type Hours, spansText, timeText, weekLines } from "../../parts/hours";
import { Say } from "../../parts/Say";
import { dayOf } from "../../parts/time";
import { m } from "../../words/messages";

/** Whether somebody is there now, and until when; nothing where the hours are not known. */
export function OpenNow({ hours, online = false }: { hours: Hours; online?: boolean }) {
  if (!hours.known) {
    return null;
  }
  if (!hours.openNow) {
    return (
      <Say tone="slate" icon="ring">
        {online ? m.service_answers_not() : m.service_closed_now()}
      </Say>
    );
  }
  const until = untilNow(hours);
  return (
    <Say tone="moss" icon="dot">
      <b>{online ? m.service_answers_until({ time: until }) : m.service_open_until({ time: until })}</b>
    </Say>
  );
}

/** The end of the span that now lies in. */
function untilNow(hours: Hours, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Prague",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(now);
  const minute = Number(parts.slice(0, 2)) * 60 + Number(parts.slice(3));
  const span = hours.today.find((one) => one.from <= minute && minute < one.until) ?? hours.today.at(-1);
  return span ? timeText(span.until) : "";
}

const UPCOMING = 6;

/** Today first, then the week, then the days that differ. */
export function HoursText({ hours }: { hours: Hours }) {
  if (!hours.known) {
    return <p className={hours.note ? undefined : "muted"}>{hours.note ?? m.service_hours_unknown()}</p>;
  }
  const lines = weekLines(hours.week);
  return (
    <div className="hours">
      <p>
        <b>{m.service_today()}</b> <span className="num">{spansText(hours.today) || m.service_closed()}</span>
      </p>
      <dl className="hours__week">
        {lines.map((line) => (
          <div key={line.days}>
            <dt>{line.days}</dt>
            <dd className="num">{line.times}</dd>
          </div>
        ))}
      </dl>
      {hours.closedOnHolidays ? <p className="small muted">{m.service_closed_holidays()}</p> : null}
      <Exceptions hours={hours} />
      {hours.note ? <p className="small">{hours.note}</p> : null}
    </div>
  );
}

function Exceptions({ hours }: { hours: Hours }) {
  const today = new Date().toISOString().slice(0, 10);
  const coming = hours.exceptions
    .filter((one) => one.on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, UPCOMING);
  return coming.length > 0 ? (
    <ul className="small">
      {coming.map((one) => (
        <li key={one.on}>
          {dayOf(one.on)}: {spansText(one.spans) || m.service_closed()}
          {one.note ? ` (${one.note})` : null}
        </li>
      ))}
    </ul>
  ) : null;
}
