// const pages = useBox(ask, rows): the rows of a box, as many as were asked for, all read again when something changes.
import { useCallback, useEffect, useRef, useState } from "react";
import { type Client, useClient } from "urql";
import { useLocation, useSearch } from "wouter";
import { useChanges } from "../../app/changes";
import { type AttemptLineFragment, AttemptsDocument, type AttemptsQuery } from "../../gql/graphql";
import { type Failure, failureOf } from "../../parts/failure";
import { type Ask, addressOfAsk, narrowingOf, rowsFromAddress } from "./box";

/** The most that one answer holds. */
const MOST = 100;
const NOUNS = ["ATTEMPT", "TEAM"] as const;

type Connection = AttemptsQuery["attempts"];

export interface BoxPages {
  /** Null while nothing was read yet. */
  rows: readonly AttemptLineFragment[] | null;
  /** Totals and counts, as the last answer had them. */
  box: Connection | null;
  loading: boolean;
  failure: Failure | null;
  refresh: () => void;
  /** Reads on; null where there is no more. */
  more: (() => void) | null;
  loadingMore: boolean;
}

interface Read {
  rows: AttemptLineFragment[];
  last: Connection;
}

type Ending = { read: Read } | { failure: Failure };

export function useBox(ask: Ask): BoxPages {
  const readRows = useReader(ask);
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const search = useSearch();
  const [, navigate] = useLocation();
  const wanted = useRef(rowsFromAddress(search));
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const ending = await readRows(wanted.current);
    if (mine !== newest.current) {
      return;
    }
    setLoadingMore(false);
    setFailure("failure" in ending ? ending.failure : null);
    if ("read" in ending) {
      setRead(ending.read);
    }
  }, [readRows]);
  useEffect(() => {
    load();
    return () => {
      newest.current += 1;
    };
  }, [load]);
  useChanges(NOUNS, load);
  const more = useCallback(() => {
    wanted.current += MOST;
    setLoadingMore(true);
    navigate(addressOfAsk(ask, wanted.current), { replace: true });
    load();
  }, [ask, load, navigate]);
  return {
    rows: read?.rows ?? null,
    box: read?.last ?? null,
    loading: !read && !failure,
    failure,
    refresh: load,
    more: read?.last.pageInfo.hasNextPage ? more : null,
    loadingMore,
  };
}

/** Reads as many rows as are wanted, page after page. */
function useReader(ask: Ask) {
  const client = useClient();
  const address = addressOfAsk(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that the question is
  return useCallback(
    async (wanted: number): Promise<Ending> => {
      const rows = new Map<string, AttemptLineFragment>();
      let after: string | null = null;
      for (;;) {
        const page: Page = await readPage(client, ask, { first: Math.min(MOST, wanted - rows.size), after });
        if ("failure" in page) {
          return page;
        }
        page.nodes.forEach((row) => {
          rows.set(row.id, row);
        });
        after = endOf(page);
        if (!after || rows.size >= wanted) {
          return { read: { rows: [...rows.values()], last: page } };
        }
      }
    },
    [client, address],
  );
}

const endOf = ({ pageInfo }: Connection): string | null =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;

type Page = Connection | { failure: Failure };

async function readPage(
  client: Client,
  ask: Ask,
  place: { first: number; after: string | null },
): Promise<Page> {
  const variables = {
    box: ask.box,
    filter: ask.filter,
    narrow: narrowingOf(ask),
    order: ask.order,
    ...place,
  };
  const answer = await client
    .query(AttemptsDocument, variables, { requestPolicy: "network-only" })
    .toPromise();
  return (
    answer.data?.attempts ?? {
      failure: answer.error ? failureOf(answer.error) : { code: "INTERNAL", incident: null },
    }
  );
}
