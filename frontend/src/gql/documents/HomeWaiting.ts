import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HomeWaitingQuery, HomeWaitingQueryVariables } from "../graphql";

export const HomeWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:bec5f889ec2c95a5473b5545b3335b7721300877cddf42e2715234294a7c6423","loc":{}} as unknown as DocumentNode<HomeWaitingQuery, HomeWaitingQueryVariables>;
