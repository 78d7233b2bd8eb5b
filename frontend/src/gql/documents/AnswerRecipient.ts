import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AnswerRecipientMutation, AnswerRecipientMutationVariables } from "../graphql";

export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:8bb1d68bb6b8138c8330d5740bdbd5d510e449261cef5b850f52590e714be7b7","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
