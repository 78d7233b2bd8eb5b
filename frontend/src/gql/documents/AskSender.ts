import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:2eddfc1a73c2c625a1881bd9f14e8f8e87ed19a2cd67a90e6fb307cdc065a96c","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
