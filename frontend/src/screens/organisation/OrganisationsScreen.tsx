import { type FormEvent, useEffect, useState } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { OrganisationKind, OrganisationListQuery } from "../../gql/graphql";
import { OrganisationListDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { PlacePicker } from "../../parts/PlacePicker";
import { numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { ORGANISATION_KINDS, organisationKindWord } from "../service/words";
import "./organisations.css";

type Card = OrganisationListQuery["organisations"]["nodes"][number];

/** What is looked for, as the address says it. */
interface Asked {
  text: string;
  place: string | null;
  kind: OrganisationKind | null;
}

function askedIn(search: string): Asked {
  const query = new URLSearchParams(search);
  const kind = ORGANISATION_KINDS.find((one) => one === query.get("druh")) ?? null;
  return { text: query.get("text") ?? "", place: query.get("misto"), kind };
}

function addressOf(asked: Asked): string {
  const query = new URLSearchParams();
  if (asked.text) {
    query.set("text", asked.text);
  }
  if (asked.place) {
    query.set("misto", asked.place);
  }
  if (asked.kind) {
    query.set("druh", asked.kind);
  }
  const text = query.toString();
  return text ? `/organizace?${text}` : "/organizace";
}

/** /organizace: the institutions of the network by name, kind and place. */
export default function OrganisationsScreen() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const asked = askedIn(search);
  useTitle(m.organisation_all());
  const ask = (part: Partial<Asked>) => navigate(addressOf({ ...asked, ...part }));
  return (
    <>
      <div className="head">
        <h1>{m.organisation_all()}</h1>
      </div>
      <AskForm asked={asked} onAsk={ask} key={search} />
      <List asked={asked} key={`list ${search}`} />
    </>
  );
}

function AskForm({ asked, onAsk }: { asked: Asked; onAsk: (part: Partial<Asked>) => void }) {
  const [text, setText] = useState(asked.text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ text: text.trim() });
  };
  return (
    <form className="sheet orgs__ask" onSubmit={submit}>
      <Field id="orgs-text" label={m.organisation_find_text()}>
        {(aria) => (
          <input
            className="in"
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            {...aria}
          />
        )}
      </Field>
      <Field id="orgs-kind" label={m.organisation_find_kind()}>
        {(aria) => (
          <select
            className="in"
            value={asked.kind ?? ""}
            onChange={(event) => onAsk({ kind: (event.target.value || null) as OrganisationKind | null })}
            {...aria}
          >
            <option value="">{m.organisation_find_all_kinds()}</option>
            {ORGANISATION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {organisationKindWord(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PlacePicker
        id="orgs-place"
        label={m.organisation_find_place()}
        value={asked.place}
        onChange={(place) => onAsk({ place: place?.ref ?? null })}
      />
      <Button type="submit" tone="do">
        {m.nav_find()}
      </Button>
    </form>
  );
}

function List({ asked }: { asked: Asked }) {
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly Card[]>([]);
  const filter = {
    text: asked.text || null,
    place: asked.place,
    kinds: asked.kind ? [asked.kind] : null,
  };
  const { data, failure, loading, refresh } = useRead(OrganisationListDocument, { filter, after });
  const page = data?.organisations;
  const total = useLast(page?.total);
  if (loading && before.length === 0) {
    return <Bones what={m.organisation_loading_all()} />;
  }
  const shown = [...before, ...(page?.nodes ?? [])];
  return (
    <section className="stack" aria-label={m.organisation_all()}>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {total === null ? null : (
        <p className="muted" role="status">
          {m.organisation_count({ count: total, shown: numberOf(total) })}
        </p>
      )}
      {page && total === 0 ? (
        <div className="sheet">
          <Empty title={m.organisation_none_title()} text={m.organisation_none_text()} />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <ul className="sheet rows orgs">
          {shown.map((one) => (
            <Row organisation={one} key={one.id} />
          ))}
        </ul>
      ) : null}
      {page?.pageInfo.hasNextPage ? (
        <Button
          onClick={() => {
            setBefore(shown);
            setAfter(page.pageInfo.endCursor);
          }}
        >
          {m.organisation_more()}
        </Button>
      ) : null}
    </section>
  );
}

/** The last number that was there, so that a count does not blink while more is read. */
function useLast(value: number | undefined): number | null {
  const [last, setLast] = useState<number | null>(null);
  useEffect(() => {
    if (value !== undefined) {
      setLast(value);
    }
  }, [value]);
  return value ?? last;
}

function Row({ organisation }: { organisation: Card }) {
  return (
    <li>
      <Link href={`/organizace/${organisation.id}`}>{organisation.name}</Link>
      <p className="small muted">
        {[
          organisation.partOf?.name,
          organisationKindWord(organisation.kind),
          organisation.town,
          organisation.services > 0
            ? m.organisation_count_services({
                count: organisation.services,
                shown: numberOf(organisation.services),
              })
            : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
