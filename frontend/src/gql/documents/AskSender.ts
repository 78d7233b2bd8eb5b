import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7fd26cb7de07b272ab225fba62c408c940644f0ef4ef45dba93d9277ba0b87c8","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
