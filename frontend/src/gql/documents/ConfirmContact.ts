import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmContactMutation, ConfirmContactMutationVariables } from "../graphql";

export const ConfirmContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:75172d32884a00bced88f1fb122bed4f1f21756bdbcb20844df8d675ce3b88f6","loc":{}} as unknown as DocumentNode<ConfirmContactMutation, ConfirmContactMutationVariables>;
