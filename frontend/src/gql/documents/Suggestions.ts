import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SuggestionsQuery, SuggestionsQueryVariables } from "../graphql";

export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:988ead8f37802572c008bbdd27440797df8de23f54ce0d6ba48066c7714d83d8","loc":{}} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
