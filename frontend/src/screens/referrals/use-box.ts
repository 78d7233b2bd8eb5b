// const pages = useBox("RECEIVED", "ALL"): the rows of a box page by page, asked again from the top when an attempt changes.
import { useCallback, useState } from "react";
import { useClient } from "urql";
import { type AttemptLineFragment, AttemptsDocument, type AttemptsQuery } from "../../gql/graphql";
import { type Failure, failureOf } from "../../parts/failure";
import { useRead } from "../../parts/use-read";
import type { BoxName, Filter } from "./box";

const PAGE = 50;
const NOUNS = ["ATTEMPT"] as const;

type Connection = AttemptsQuery["attempts"];

export interface BoxPages {
  /** Null while nothing was read yet. */
  rows: readonly AttemptLineFragment[] | null;
  /** The first page alone, as the last answer had it. */
  news: readonly AttemptLineFragment[] | null;
  total: number;
  waiting: number;
  loading: boolean;
  failure: Failure | null;
  refresh: () => void;
  /** Reads the next page; null where there is none. */
  more: (() => void) | null;
  loadingMore: boolean;
}

/** Rows of the first page as they now are, then those of the later pages that are not among them. */
export function joinPages(first: Connection, rest: readonly Connection[]): AttemptLineFragment[] {
  const rows = new Map(first.nodes.map((row) => [row.id, row]));
  for (const row of rest.flatMap((page) => page.nodes)) {
    if (!rows.has(row.id)) {
      rows.set(row.id, row);
    }
  }
  return [...rows.values()];
}

export function useBox(box: BoxName, filter: Filter): BoxPages {
  const read = useRead(AttemptsDocument, { box, filter, first: PAGE, after: null }, { nouns: NOUNS });
  const later = useLaterPages(box, filter);
  const first = read.data?.attempts ?? null;
  const last = later.pages.at(-1) ?? first;
  const end = last?.pageInfo;
  return {
    rows: first ? joinPages(first, later.pages) : null,
    news: first?.nodes ?? null,
    total: first?.total ?? 0,
    waiting: first?.waiting ?? 0,
    loading: read.loading,
    failure: read.failure ?? later.failure,
    refresh: read.refresh,
    more: end?.hasNextPage && end.endCursor ? () => later.load(end.endCursor ?? "") : null,
    loadingMore: later.loading,
  };
}

function useLaterPages(box: BoxName, filter: Filter) {
  const client = useClient();
  const [pages, setPages] = useState<Connection[]>([]);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = useCallback(
    async (after: string) => {
      setLoading(true);
      setFailure(null);
      const answer = await client
        .query(AttemptsDocument, { box, filter, first: PAGE, after }, { requestPolicy: "network-only" })
        .toPromise();
      setLoading(false);
      const page = answer.data?.attempts;
      if (page) {
        setPages((before) => [...before, page]);
      } else if (answer.error) {
        setFailure(failureOf(answer.error));
      }
    },
    [client, box, filter],
  );
  return { pages, loading, failure, load };
}
