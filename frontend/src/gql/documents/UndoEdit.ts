import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoEditMutation, UndoEditMutationVariables } from "../graphql";

export const UndoEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f514ad7a1708394f847de64ed7d5fb54c070d2cc9ddcca79b12aa848e6773691","loc":{}} as unknown as DocumentNode<UndoEditMutation, UndoEditMutationVariables>;
