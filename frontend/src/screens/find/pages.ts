import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import {
  FindServicesDocument,
  type FindServicesQuery,
  type FindServicesQueryVariables,
  type FoundCardFragment,
} from "../../gql/graphql";
import { type Failure, failureOf } from "../../parts/failure";
import { useRead } from "../../parts/use-read";

export type Card = FoundCardFragment;
type Page = FindServicesQuery["services"];

const PAGE = 20;
const NOUNS = ["SERVICE"] as const;

interface More {
  /** To which first page these belong. */
  of: string;
  pages: readonly Page[];
  failure: Failure | null;
  loading: boolean;
}

const none = (of: string): More => ({ of, pages: [], failure: null, loading: false });

/** Cards of all pages, each service once: a page may shift while it is being read. */
function together(pages: readonly Page[]): Card[] {
  const cards = new Map(pages.flatMap((page) => page.nodes).map((card) => [card.id, card]));
  return [...cards.values()];
}

/** The first page by the question, the next ones on demand; another question starts again. `pause`: do not ask yet. */
export function useServices(filter: FindServicesQueryVariables["filter"], pause: boolean) {
  const client = useClient();
  const question = JSON.stringify(filter);
  const first = useRead(FindServicesDocument, { filter, first: PAGE, after: null }, { nouns: NOUNS, pause });
  const [held, setMore] = useState<More>(() => none(question));
  const more = held.of === question ? held : none(question);
  const latest = useRef(question);
  useEffect(() => {
    latest.current = question;
  }, [question]);
  const pages = first.data ? [first.data.services, ...more.pages] : [];
  const last = pages.at(-1);
  const after = last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;

  const loadMore = useCallback(async () => {
    const begun = { ...more, loading: true, failure: null };
    setMore(begun);
    const { data, error } = await client
      .query(FindServicesDocument, { filter, first: PAGE, after }, { requestPolicy: "network-only" })
      .toPromise();
    if (latest.current !== begun.of) {
      return;
    }
    setMore({
      ...begun,
      loading: false,
      pages: data ? [...begun.pages, data.services] : begun.pages,
      failure: error ? failureOf(error) : null,
    });
  }, [client, filter, after, more]);

  return {
    ...first,
    first: first.data?.services,
    cards: together(pages),
    total: last?.total ?? 0,
    hasMore: after !== null,
    loadMore,
    loadingMore: more.loading,
    moreFailure: more.failure,
  };
}
