import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SaveDraftMutation, SaveDraftMutationVariables } from "../graphql";

export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:00bd0b5f6b71cbd9cd042e76ef378dfa0735009de9e98239118cd18b47fed2e2","loc":{}} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
