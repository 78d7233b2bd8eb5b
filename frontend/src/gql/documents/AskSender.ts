import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f9595818e712b5bd435c338b4aacd6c49e84fb06839fa8bbfcf240097dbf2e26","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
