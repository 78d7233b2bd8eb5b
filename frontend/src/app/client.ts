import { Client, cacheExchange, mapExchange } from "urql";
import { trustedExchange } from "./trusted";

/** Told once per answer that says "nobody is signed in". */
export type OnSignedOut = () => void;

const isSignedOut = (code: unknown): boolean => code === "UNAUTHENTICATED";

/**
 * The client of the whole application. The cache shows what was read before at once
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
      trustedExchange,
    ],
  });
}
