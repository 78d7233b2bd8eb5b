import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoDeclineMutation, UndoDeclineMutationVariables } from "../graphql";

export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5db1b286d7c65065267f09519cc78ff2fb425efe551c996b3bb97a21f83de96a","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
