// The last exchange: sends a document by its id, {documentId, variables}; the text never leaves the build.
import { type FetchBody, makeFetchOptions, makeFetchSource } from "@urql/core/internal";
import type { Exchange, Operation } from "urql";
import { filter, mergeMap, pipe, takeUntil } from "wonka";

function send(operation: Operation) {
  const body = {
    documentId: (operation.query as { documentId?: string }).documentId,
    variables: operation.variables,
  } as FetchBody;
  return makeFetchSource(operation, operation.context.url, makeFetchOptions(operation, body));
}

export const trustedExchange: Exchange = () => (operations) =>
  pipe(
    operations,
    filter(({ kind }) => kind === "query" || kind === "mutation"),
    mergeMap((operation) =>
      pipe(
        send(operation),
        takeUntil(
          pipe(
            operations,
            filter(({ kind, key }) => kind === "teardown" && key === operation.key),
          ),
        ),
      ),
    ),
  );
