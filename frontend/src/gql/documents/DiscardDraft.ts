import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DiscardDraftMutation, DiscardDraftMutationVariables } from "../graphql";

export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:fd14e7b019df0b37a8777b92978092b60011b6975cfb13ca0af7639ce4f18806","loc":{}} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
