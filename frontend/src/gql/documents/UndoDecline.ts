import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoDeclineMutation, UndoDeclineMutationVariables } from "../graphql";

export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:cbec71123c90dfcdfd66db34905929339208e8f79989e7f695558eac19d98d3a","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
