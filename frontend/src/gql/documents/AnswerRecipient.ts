import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AnswerRecipientMutation, AnswerRecipientMutationVariables } from "../graphql";

export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:6fc4ebb5d038bb25afabe491e86e16d1cbdaaae6b854872177c2fa060da96e3a","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
