// Help: the words of the field, the fourteen states, the keyboard. Nothing is asked of the server.
import { useEffect, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { Button } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { Field } from "../../parts/Field";
import { StateBadge } from "../../parts/StateBadge";
import { numberOf } from "../../parts/time";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { countOf, type Group, groupsFor, KEYS, type Word } from "./glossary";
import "./help.css";

export default function HelpScreen() {
  useTitle(m.glossary_title());
  useNamedWord();
  const [query, setQuery] = useQuery();
  const asked = query.trim() !== "";
  const groups = groupsFor(query);
  return (
    <>
      <div className="head">
        <h1>{m.glossary_title()}</h1>
        <p className="muted measure">{m.glossary_lead()}</p>
      </div>
      <Finder query={query} onQuery={setQuery} found={asked ? countOf(groups) : null} />
      {asked ? null : <Contents groups={groups} />}
      <div className="stack help">
        {groups.length === 0 ? <NoSuchWord onAll={() => setQuery("")} /> : null}
        {groups.map((group) => (
          <Words key={group.id} group={group} />
        ))}
        {asked ? null : <Keyboard />}
      </div>
    </>
  );
}

/** What is looked for; it lives in the address, and typing adds nothing to the way back. */
function useQuery() {
  const [, navigate] = useLocation();
  const [query, setQuery] = useState(new URLSearchParams(useSearch()).get("q") ?? "");
  const ask = (text: string) => {
    setQuery(text);
    const tail = text.trim() === "" ? "" : `?${new URLSearchParams({ q: text.trim() })}`;
    navigate(`/napoveda${tail}`, { replace: true });
  };
  return [query, ask] as const;
}

/** A link to one word, /napoveda#orp, leads there although the screen came later than the address. */
function useNamedWord(): void {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}

interface FinderProps {
  query: string;
  onQuery: (text: string) => void;
  /** How many words fit; null where nothing is looked for. */
  found: number | null;
}

function Finder({ query, onQuery, found }: FinderProps) {
  return (
    <search className="sheet help__find no-print">
      <Field id="word" label={m.glossary_search()} hint={m.glossary_search_hint()}>
        {(aria) => (
          <input
            className="in"
            {...aria}
            type="search"
            autoComplete="off"
            maxLength={60}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
        )}
      </Field>
      <Button onClick={() => window.print()}>{m.glossary_print()}</Button>
      <p className="small muted help__found" role="status">
        {found === null ? "" : m.glossary_found({ count: found, shown: numberOf(found) })}
      </p>
    </search>
  );
}

function Contents({ groups }: { groups: readonly Group[] }) {
  return (
    <nav className="no-print" aria-label={m.glossary_contents()}>
      <ul className="help__contents">
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
        <li>
          <a href="#keys">{m.glossary_group_keys()}</a>
        </li>
      </ul>
    </nav>
  );
}

function Words({ group }: { group: Group }) {
  return (
    <section className="sheet" id={group.id} aria-labelledby={`${group.id}-title`} tabIndex={-1}>
      <h2 id={`${group.id}-title`}>{group.title()}</h2>
      {group.id === "states" ? <p className="muted measure">{m.glossary_group_states_lead()}</p> : null}
      <dl className="help__words">
        {group.words.map((word) => (
          <div key={word.id} id={word.id}>
            <dt>
              <Term word={word} />
            </dt>
            <dd>{word.text()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const Term = ({ word }: { word: Word }) => (word.state ? <StateBadge state={word.state} /> : word.term());

function Keyboard() {
  return (
    <section className="sheet" id="keys" aria-labelledby="keys-title" tabIndex={-1}>
      <h2 id="keys-title">{m.glossary_group_keys()}</h2>
      <p className="muted measure">{m.glossary_group_keys_lead()}</p>
      <table className="help__keys">
        <thead>
          <tr>
            <th scope="col">{m.glossary_key_col()}</th>
            <th scope="col">{m.glossary_key_what()}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ id, term, text }) => (
            <tr key={id}>
              <th scope="row">
                <kbd>{term()}</kbd>
              </th>
              <td>{text()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoSuchWord({ onAll }: { onAll: () => void }) {
  return (
    <section className="sheet">
      <Empty
        title={m.glossary_none_title()}
        text={m.glossary_none_text()}
        action={<Button onClick={onAll}>{m.glossary_none_action()}</Button>}
      />
    </section>
  );
}
