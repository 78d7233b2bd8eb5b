import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:df8c7a602f194f6b0c91f47fa8c8248a9ee7269d7f217e87851de991059f93eb","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
