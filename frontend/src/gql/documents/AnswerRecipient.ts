import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AnswerRecipientMutation, AnswerRecipientMutationVariables } from "../graphql";

export const AnswerRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b5a213277011b65421f1001c59dfa4c049c500bb71589f15b5fa0c6078afb603","loc":{}} as unknown as DocumentNode<AnswerRecipientMutation, AnswerRecipientMutationVariables>;
