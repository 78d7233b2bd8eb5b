import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { type FoundPartFragment, UnderstandDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { AskBox } from "./AskBox";
import { Facets } from "./Facets";
import {
  type Asked,
  addressOf,
  askedIn,
  filterOf,
  isNothing,
  NOTHING_ASKED,
  piecesOf,
  withPiece,
} from "./filter";
import { NothingFound } from "./NothingFound";
import { type Card, useServices } from "./pages";
import { ServiceCard } from "./ServiceCard";
import { type Names, nameKey, pieceWord } from "./words";
import "./find.css";

const FindMap = lazy(() => import("./FindMap"));

/** /hledat: who can help this person, here. Everybody may look. */
export default function FindScreen() {
  useTitle(m.find_title());
  const search = useSearch();
  const [, go] = useLocation();
  const asked = useMemo(() => askedIn(search), [search]);
  const understood = useUnderstood(asked);
  const found = useServices(
    useMemo(() => filterOf(asked), [asked]),
    asked.text !== "",
  );
  const [names, addNames] = useNames(found.first?.asked, found.first?.facets);
  const ask = useCallback((next: Asked) => go(addressOf(next)), [go]);
  return (
    <div className="find">
      <h1 className="vh">{m.find_title()}</h1>
      <AskBox asked={asked} names={names} onAsk={ask} onNames={addNames} />
      <Heard text={understood.text} others={understood.others} asked={asked} onAsk={ask} onNames={addNames} />
      <p className="only-print">
        {piecesOf(asked)
          .map((piece) => pieceWord(piece, names))
          .join(", ")}
      </p>
      {understood.failure ? (
        <ErrorNote failure={understood.failure} onRetry={understood.refresh} />
      ) : (
        <Results asked={asked} names={names} found={found} onAsk={ask} />
      )}
    </div>
  );
}

/** Names of parts: those that came with the answer, and those just picked. */
function useNames(
  asked: readonly FoundPartFragment[] | undefined,
  facets: readonly { part: FoundPartFragment }[] | undefined,
): [Names, (parts: readonly FoundPartFragment[]) => void] {
  const [picked, setPicked] = useState<readonly FoundPartFragment[]>([]);
  const add = useCallback(
    (parts: readonly FoundPartFragment[]) => setPicked((all) => [...all, ...parts]),
    [],
  );
  useEffect(() => {
    if (asked && asked.length > 0) {
      add(asked);
    }
  }, [asked, add]);
  const names = useMemo(
    () =>
      new Map([...picked, ...(facets ?? []).map(({ part }) => part)].map((part) => [nameKey(part), part])),
    [picked, facets],
  );
  return [names, add];
}

/** Has the sentence in the address understood, and puts its parts there instead. */
function useUnderstood(asked: Asked) {
  const [, go] = useLocation();
  const read = useRead(UnderstandDocument, { text: asked.text }, { pause: asked.text === "" });
  const [said, setSaid] = useState<{ text: string; others: readonly FoundPartFragment[] }>({
    text: "",
    others: [],
  });
  const answer = asked.text !== "" && !read.stale ? read.data?.understand : undefined;
  useEffect(() => {
    if (answer) {
      const begun = { ...asked, text: "", words: `${asked.words} ${answer.words}`.trim() };
      setSaid({ text: asked.text, others: answer.others });
      go(addressOf(answer.parts.reduce(withPiece, begun)), { replace: true });
    }
  }, [answer, asked, go]);
  return { ...said, failure: asked.text === "" ? null : read.failure, refresh: read.refresh };
}

interface HeardProps {
  text: string;
  others: readonly FoundPartFragment[];
  asked: Asked;
  onAsk: (asked: Asked) => void;
  onNames: (parts: readonly FoundPartFragment[]) => void;
}

/** What was typed, and other places that it may have meant. */
function Heard({ text, others, asked, onAsk, onNames }: HeardProps) {
  if (text === "" || isNothing(asked)) {
    return null;
  }
  return (
    <div className="find__heard no-print">
      <p className="hint">{m.find_heard({ text })}</p>
      {asked.place !== null && others.length > 0 ? (
        <div className="row small">
          <span className="muted">{m.find_others()}</span>
          {others.slice(0, 4).map((other) => (
            <button
              key={other.code}
              type="button"
              className="chip"
              onClick={() => {
                onNames([other]);
                onAsk({ ...asked, place: other.code });
              }}
            >
              {other.place?.kind === "DISTRICT"
                ? m.place_DISTRICT({ name: other.place.name })
                : m.find_other_place({
                    place: other.place?.name ?? "",
                    district: other.place?.district ?? "",
                  })}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

interface ResultsProps {
  asked: Asked;
  names: Names;
  found: ReturnType<typeof useServices>;
  onAsk: (asked: Asked) => void;
}

function Results({ asked, names, found, onAsk }: ResultsProps) {
  if (found.loading || asked.text !== "") {
    return <Bones what={m.find_loading()} rows={4} />;
  }
  return (
    <div className="find__grid">
      <Facets asked={asked} facets={found.first?.facets ?? []} onAsk={onAsk} />
      <section aria-labelledby="found" className="find__list">
        {found.failure ? <ErrorNote failure={found.failure} onRetry={found.refresh} /> : null}
        {found.data ? <Bar total={found.total} /> : null}
        {found.data && found.cards.length === 0 ? (
          <Nothing asked={asked} names={names} onAsk={onAsk} />
        ) : (
          <ol className="svcs" aria-busy={found.stale}>
            {found.cards.map((service, nth) => (
              <ServiceCard key={service.id} service={service} nth={nth + 1} asked={asked} />
            ))}
          </ol>
        )}
        <Rest found={found} />
      </section>
      <Beside cards={found.cards} />
    </div>
  );
}

/** The map of what is in the list; on a phone below it. */
function Beside({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) {
    return null;
  }
  return (
    <section className="find__map no-print" id="mapa" aria-labelledby="find-map">
      <h2 className="vh" id="find-map">
        {m.find_map()}
      </h2>
      <Suspense fallback={<Bones what={m.loading()} rows={3} />}>
        <FindMap cards={cards} />
      </Suspense>
    </section>
  );
}

function Bar({ total }: { total: number }) {
  return (
    <div className="find__bar">
      <h2 id="found" aria-live="polite">
        {m.find_total({ count: total, shown: numberOf(total) })}
      </h2>
      <div className="row no-print">
        {total > 0 ? (
          <a className="btn find__tomap" href="#mapa">
            <Icon name="map" />
            {m.find_map()}
          </a>
        ) : null}
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {m.find_print()}
        </Button>
      </div>
    </div>
  );
}

function Nothing({ asked, names, onAsk }: { asked: Asked; names: Names; onAsk: (asked: Asked) => void }) {
  return isNothing(asked) ? (
    <div className="sheet">
      <Empty title={m.find_empty_all_title()} text={m.find_empty_all_text()} />
    </div>
  ) : (
    <NothingFound asked={asked} names={names} onAsk={onAsk} onClear={() => onAsk(NOTHING_ASKED)} />
  );
}

/** How many are shown of how many, and the next ones. */
function Rest({ found }: { found: ReturnType<typeof useServices> }) {
  if (found.cards.length === 0) {
    return null;
  }
  return (
    <>
      {found.moreFailure ? <ErrorNote failure={found.moreFailure} onRetry={found.loadMore} /> : null}
      <div className="row between">
        <span className="muted" role="status">
          {m.find_shown({ shown: numberOf(found.cards.length), total: numberOf(found.total) })}
        </span>
        {found.hasMore ? (
          <Button blocked={found.loadingMore} onClick={found.loadMore}>
            {m.find_more()}
          </Button>
        ) : null}
      </div>
    </>
  );
}
