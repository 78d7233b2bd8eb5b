import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DiscardDraftMutation, DiscardDraftMutationVariables } from "../graphql";

export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0c3c33cbf28a6544c8a5a9e6b400609804fac163d74dfd758ba81003aa7ca2df","loc":{}} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
