import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoDeclineMutation, UndoDeclineMutationVariables } from "../graphql";

export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d3e5f6e42dee31a90aa67ae03ea17eb394882b09cd1b7306658a19d3122134bb","loc":{}} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
