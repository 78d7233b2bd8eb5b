import { useState } from "react";
import { Link } from "wouter";
import { HomeChangesDocument, type HomeChangesQuery, type NewsKind } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { dayOf, numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { Sheet } from "./Sheet";

type News = HomeChangesQuery["recentChanges"]["news"][number];
const NOUNS = ["SERVICE", "ORGANISATION"] as const;

/** How many entries are told of before somebody asks for more. */
const FIRST = 10;

/** What is different in the directory since a fortnight ago, one line per entry. */
export function Changed({ code }: { code: string }) {
  const read = useRead(HomeChangesDocument, { district: code }, { nouns: NOUNS });
  const [all, setAll] = useState(false);
  return (
    <Sheet id="home-changed" title={m.home_changed()} read={read} loading={m.home_changed_loading()}>
      {({ recentChanges: { news, total } }) =>
        news.length === 0 ? (
          <p className="muted">{m.home_changed_none()}</p>
        ) : (
          <>
            <ul className="rows rows--tight">
              {(all ? news : news.slice(0, FIRST)).map((one) => (
                <NewsLine key={`${one.subject} ${one.id}`} news={one} />
              ))}
            </ul>
            {news.length > FIRST ? (
              <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? m.home_less()
                  : m.home_more_changes({ count: total - FIRST, shown: numberOf(total - FIRST) })}
              </Button>
            ) : null}
          </>
        )
      }
    </Sheet>
  );
}

function NewsLine({ news }: { news: News }) {
  return (
    <li className="new">
      <time className="small muted" dateTime={news.at}>
        {dayOf(news.at)}
      </time>
      <p>
        <Subject news={news} />: {news.kinds.map((kind) => wordOf(kind, news)).join(", ")}
        {news.subject === "SERVICE" && news.organisation.name !== news.name ? (
          <span className="small muted"> ({news.organisation.name})</span>
        ) : null}
      </p>
    </li>
  );
}

function Subject({ news }: { news: News }) {
  return news.subject === "SERVICE" ? (
    <Link href={`/sluzba/${news.id}`}>{news.name}</Link>
  ) : (
    <b>{news.name}</b>
  );
}

const WORD: Readonly<Record<Exclude<NewsKind, "SERVICE_ENDS" | "WORKER_JOINED">, () => string>> = {
  SERVICE_NEW: m.home_news_SERVICE_NEW,
  ORGANISATION_NEW: m.home_news_ORGANISATION_NEW,
  VACANCY: m.home_news_VACANCY,
  HOURS: m.home_news_HOURS,
  REFERRALS: m.home_news_REFERRALS,
  PLACE: m.home_news_PLACE,
  AREA: m.home_news_AREA,
  CONTACT: m.home_news_CONTACT,
  CAPACITY: m.home_news_CAPACITY,
  WORDS: m.home_news_WORDS,
  ORGANISATION_CHANGED: m.home_news_ORGANISATION_CHANGED,
};

function wordOf(kind: NewsKind, news: News): string {
  switch (kind) {
    case "SERVICE_ENDS":
      return m.home_news_SERVICE_ENDS({ day: dayOf(`${news.endsOn}T12:00:00Z`) });
    case "WORKER_JOINED":
      return m.home_news_WORKER_JOINED({ place: news.organisation.name });
    default:
      return WORD[kind]();
  }
}
