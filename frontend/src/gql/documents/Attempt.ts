import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:2d7da11e4929b57bf093f9d59ef97ef2d305c28c89220bdb6dfbda6e9e81d565","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
