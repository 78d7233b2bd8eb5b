import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HomeWaitingQuery, HomeWaitingQueryVariables } from "../graphql";

export const HomeWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:b92bd63a6e14f4c17c5ac1dfe71f96d89929322711c4e06345d7399e53dd03e1","loc":{}} as unknown as DocumentNode<HomeWaitingQuery, HomeWaitingQueryVariables>;
