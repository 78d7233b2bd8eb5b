import { Client, cacheExchange, fetchExchange, mapExchange } from "urql";

/** Told once per answer that says "nobody is signed in". */
export type OnSignedOut = () => void;

const isSignedOut = (code: unknown): boolean => code === "UNAUTHENTICATED";

/**
 * The client of the whole application. Documents carry only their id, so urql
 * sends {documentId, variables}. The cache shows what was read before at once
 * and always asks again: this is daily work on data that others change.
 */
export function createApiClient(onSignedOut: OnSignedOut): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: { credentials: "same-origin", headers: { accept: "application/graphql-response+json" } },
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((one) => isSignedOut(one.extensions.code))) {
            onSignedOut();
          }
        },
      }),
      fetchExchange,
    ],
  });
}
