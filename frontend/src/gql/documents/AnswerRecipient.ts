import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AnswerRecipientMutation, AnswerRecipientMutationVariables } from "../graphql";

export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:3428752a4fc0600991bd905021e317c4ce8a93ca5260b6f60d42720710201634","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
