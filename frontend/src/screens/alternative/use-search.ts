// const search = useSearch(): looks for services by words once they are asked for; keeps the last answer meanwhile.
import { useState } from "react";
import { SearchInsteadDocument } from "../../gql/graphql";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import type { FoundCard } from "./words";

/** Fewer characters say nothing. */
const SHORTEST = 2;

export function useSearch(without: readonly string[]) {
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const [short, setShort] = useState(false);
  const read = useRead(SearchInsteadDocument, { text }, { pause: text === "" });
  const ask = () => {
    const words = typed.trim();
    setShort(words.length < SHORTEST);
    if (words.length >= SHORTEST) {
      setText(words);
    }
  };
  const found: FoundCard[] = text === "" ? [] : (read.data?.services.nodes ?? []);
  return {
    typed,
    setTyped,
    ask,
    error: short ? m.alt_search_short() : undefined,
    /** Null while nothing was asked for or is still being read. */
    cards: text !== "" && read.data ? found.filter((card) => !without.includes(card.id)) : null,
    loading: text !== "" && read.loading,
    failure: text === "" ? null : read.failure,
    refresh: read.refresh,
  };
}

export type Search = ReturnType<typeof useSearch>;
