// <SearchField id of={search} />: words, a button, and what came of it in a sentence; works inside a dialog too.
import type { KeyboardEvent } from "react";
import { Button } from "../../parts/Button";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Search } from "./use-search";

export function SearchField({ id, of }: { id: string; of: Search }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      of.ask();
    }
  };
  return (
    <>
      <Field id={id} label={m.alt_search()} error={of.error}>
        {(aria) => (
          <div className="alt__search">
            <input
              className="in"
              type="search"
              {...aria}
              value={of.typed}
              maxLength={200}
              autoComplete="off"
              onKeyDown={onKeyDown}
              onChange={(event) => of.setTyped(event.target.value)}
            />
            <Button onClick={of.ask}>{of.loading ? m.alt_searching() : m.alt_search_do()}</Button>
          </div>
        )}
      </Field>
      {of.failure ? <ErrorNote failure={of.failure} onRetry={of.refresh} /> : null}
      <p className="small muted" role="status">
        {of.cards ? m.alt_search_found({ count: of.cards.length, shown: numberOf(of.cards.length) }) : ""}
      </p>
    </>
  );
}
