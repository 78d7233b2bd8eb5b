import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoSendMutation, UndoSendMutationVariables } from "../graphql";

export const UndoSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ad6c457e75219c8edab7b64b42c3c78c26ba8d0869ca0d73b8a3f6a28c3e50d4","loc":{}} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
