import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AnswerRecipientMutation, AnswerRecipientMutationVariables } from "../graphql";

export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:36b69d96d42aa8f8636aff59e2eb809208069fb3c61a2109c9e343507fdb1f01","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
