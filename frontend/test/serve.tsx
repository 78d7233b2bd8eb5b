// const { asked, wrapper } = serve([[Document, (variables) => data], …]): the application's own client in front of
// answers that a test gives; what nobody answers stays under way.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ReactNode } from "react";
import { Client, cacheExchange, Provider } from "urql";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { trustedExchange } from "../src/app/trusted";
import { Toasts } from "../src/parts/Toast";

// biome-ignore lint/suspicious/noExplicitAny: a list of documents of different kinds
type AnyDocument = TypedDocumentNode<any, any>;

/** Gives the data of an answer; an Error stands for a connection that drops. */
type Reply = (variables: Record<string, unknown>) => unknown;

export interface Asked {
  document: AnyDocument;
  variables: Record<string, unknown>;
}

const idOf = (document: AnyDocument): string => (document as unknown as { documentId: string }).documentId;

const answerOf = (data: unknown): Response =>
  new Response(JSON.stringify({ data }), {
    status: 200,
    headers: { "content-type": "application/graphql-response+json" },
  });

export function serve(replies: readonly (readonly [AnyDocument, Reply])[], path = "/") {
  const asked: Asked[] = [];
  const fetchReply = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const body = JSON.parse(String(init?.body)) as { documentId: string; variables: Record<string, unknown> };
    const found = replies.find(([document]) => idOf(document) === body.documentId);
    if (!found) {
      return new Promise(() => undefined);
    }
    asked.push({ document: found[0], variables: body.variables });
    const data = found[1](body.variables);
    if (data instanceof Error) {
      throw data;
    }
    return answerOf(data);
  };
  const client = new Client({
    url: "/graphql",
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    exchanges: [cacheExchange, trustedExchange],
    fetch: fetchReply as typeof fetch,
  });
  const place = memoryLocation({ path, record: true });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Provider value={client}>
      <Router hook={place.hook} searchHook={place.searchHook}>
        <Toasts>{children}</Toasts>
      </Router>
    </Provider>
  );
  /** What was asked of one document. */
  const of = (document: AnyDocument) => asked.filter((one) => one.document === document);
  return { asked, of, wrapper, history: place.history };
}
