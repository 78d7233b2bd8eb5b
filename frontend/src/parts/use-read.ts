// const { data, failure, loading, stale, refresh } = useRead(Document, variables, { nouns?, pause? }): a query that asks
// again when one of the nouns changes, and by itself after a failure that passes. What was read before stays visible
// while asking again and after a failure.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { type AnyVariables, useQuery } from "urql";
import { useChanges } from "../app/changes";
import type { ChangedNoun } from "../gql/graphql";
import { type Failure, failureOf, isPassing } from "./failure";
import { pauseSeconds, waitForConnection } from "./pause";

export interface Read<Data> {
  data: Data | undefined;
  failure: Failure | null;
  /** Nothing to show yet. */
  loading: boolean;
  /** What is shown is being asked for again. */
  stale: boolean;
  refresh: () => void;
}

export interface ReadOptions {
  /** Ask again when one of these changes. */
  nouns?: readonly ChangedNoun[];
  /** Do not ask now. */
  pause?: boolean;
}

/** A busy or restarting server answers a moment later: nobody has to press a button for it. */
function useTryAgain(failure: Failure | null, fetching: boolean, refresh: () => void): void {
  const tries = useRef(0);
  const passing = failure !== null && isPassing(failure);
  useEffect(() => {
    if (fetching) {
      return undefined;
    }
    if (!passing) {
      tries.current = 0;
      return undefined;
    }
    let left = false;
    tries.current += 1;
    waitForConnection(pauseSeconds(tries.current)).then(() => (left ? undefined : refresh()));
    return () => {
      left = true;
    };
  }, [passing, fetching, refresh]);
}

const NEVER: readonly ChangedNoun[] = [];

export function useRead<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { nouns = NEVER, pause = false }: ReadOptions = {},
): Read<Data> {
  // urql types its variables by a conditional that a generic cannot resolve
  const [result, ask] = useQuery({ query: document, variables, pause } as Parameters<typeof useQuery>[0]);
  const refresh = useCallback(() => {
    if (!pause) {
      ask({ requestPolicy: "network-only" });
    }
  }, [ask, pause]);
  useChanges(nouns, refresh);
  const error = result.error;
  const failure = useMemo(() => (error ? failureOf(error) : null), [error]);
  useTryAgain(failure, result.fetching, refresh);
  // a failure to ask again takes nothing away: what somebody is writing in stands on it
  const asked = JSON.stringify(variables);
  const last = useRef<{ asked: string; data: Data } | null>(null);
  const read = result.data as Data | undefined;
  if (read !== undefined && !result.stale && !result.fetching) {
    last.current = { asked, data: read };
  }
  const data = read ?? (last.current?.asked === asked ? last.current.data : undefined);
  return {
    data,
    failure,
    loading: !data && !failure && (result.fetching || !pause),
    stale: result.stale || (result.fetching && data !== undefined),
    refresh,
  };
}
