// <Now>: whether somebody is there at this moment, and the hours of today.
import { spansText, timeText } from "../../parts/hours";
import { Say } from "../../parts/Say";
import { m } from "../../words/messages";
import { channelKindWord } from "../service/words";
import type { Card } from "./pages";

type Today = Card["spots"][number]["today"];

/** Minutes since midnight in Prague. */
function minuteNow(): number {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Prague",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date());
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}

export function Now({ service }: { service: Card }) {
  const spot = service.spots.find(({ today }) => today.known) ?? service.spots[0];
  const online = service.channels.filter(
    ({ kind, today }) => today.openNow && !["PHONE", "MAIL", "WEB"].includes(kind),
  );
  return (
    <>
      <div>
        {spot?.today.known ? <Hours today={spot.today} /> : (spot?.today.note ?? m.find_hours_unknown())}
      </div>
      {online.length > 0 ? (
        <div>
          <Say tone="moss" icon="chat">
            {m.find_answers({ where: online.map(({ kind }) => channelKindWord(kind)).join(", ") })}
          </Say>
        </div>
      ) : null}
    </>
  );
}

function Hours({ today }: { today: Today }) {
  const now = minuteNow();
  if (today.openNow) {
    const until = today.spans.find((span) => span.from <= now && now < span.until)?.until;
    return (
      <Say tone="moss" icon="dot">
        <b>{until === undefined ? m.find_open() : m.find_open_until({ until: timeText(until) })}</b>
      </Say>
    );
  }
  const later = today.spans.filter((span) => span.from > now);
  return (
    <Say tone="slate" icon="ring">
      {closedWord(today, later)}
    </Say>
  );
}

function closedWord(today: Today, later: Today["spans"]): string {
  if (later.length > 0) {
    return m.find_closed_until({ times: spansText(later) });
  }
  return today.spans.length > 0 ? m.find_closed_today() : m.find_closed_day();
}
