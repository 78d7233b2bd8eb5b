import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { numberOf } from "../../parts/time";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { addressOf, askedIn, filterOf, isNothing, NOTHING_ASKED } from "./filter";
import { useServices } from "./pages";
import { SearchForm } from "./SearchForm";
import { ServiceCard } from "./ServiceCard";
import "./find.css";

/** /hledat: who can help this person, here. Everybody may look. */
export default function FindScreen() {
  useTitle(m.find_title());
  const search = useSearch();
  const [, go] = useLocation();
  const asked = useMemo(() => askedIn(search), [search]);
  return (
    <div className="find">
      <h1 className="vh">{m.find_title()}</h1>
      <SearchForm asked={asked} onAsk={(next) => go(addressOf(next))} />
      <Results search={search} onClear={() => go(addressOf(NOTHING_ASKED))} />
    </div>
  );
}

function Results({ search, onClear }: { search: string; onClear: () => void }) {
  const asked = useMemo(() => askedIn(search), [search]);
  const filter = useMemo(() => filterOf(asked), [asked]);
  const found = useServices(filter);
  if (found.loading) {
    return <Bones what={m.find_loading()} rows={4} />;
  }
  return (
    <section aria-labelledby="found" className="find__list">
      {found.failure ? <ErrorNote failure={found.failure} onRetry={found.refresh} /> : null}
      {found.data ? <Total total={found.total} /> : null}
      {found.data && found.cards.length === 0 ? (
        <NothingFound all={isNothing(asked)} onClear={onClear} />
      ) : (
        <ol className="svcs" aria-busy={found.stale}>
          {found.cards.map((service) => (
            <ServiceCard key={service.id} service={service} />
          ))}
        </ol>
      )}
      <Rest found={found} />
    </section>
  );
}

function Total({ total }: { total: number }) {
  return (
    <div className="find__bar">
      <h2 id="found" aria-live="polite">
        {m.find_total({ count: total, shown: numberOf(total) })}
      </h2>
    </div>
  );
}

/** Why the list is empty, and one thing to do about it. */
function NothingFound({ all, onClear }: { all: boolean; onClear: () => void }) {
  return (
    <div className="sheet">
      {all ? (
        <Empty title={m.find_empty_all_title()} text={m.find_empty_all_text()} />
      ) : (
        <Empty
          title={m.find_empty_title()}
          text={m.find_empty_text()}
          action={<Button onClick={onClear}>{m.find_clear()}</Button>}
        />
      )}
    </div>
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
