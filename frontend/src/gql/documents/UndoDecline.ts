import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoDeclineMutation, UndoDeclineMutationVariables } from "../graphql";

export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:da7b65183d216e29ad1c1715611e5b061fcdc7aea65a97053aee9d471b109207","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
