import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoDeclineMutation, UndoDeclineMutationVariables } from "../graphql";

export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:32654fee2c6dfa53c4e3de0106f9a0c8b2216b84f3fb9a6e81a6c16638bfa114","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
