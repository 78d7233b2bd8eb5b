import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:70bd03a2821fb5840010892b296afe37975502eb64265738fc09209995a7a761","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
