import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DiscardDraftMutation, DiscardDraftMutationVariables } from "../graphql";

export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0ba0373ba77f9d628445457e7b233fd50ed0db4f3d0956a6c09e9564d890720b","loc":{}} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
