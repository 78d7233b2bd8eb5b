import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoSendMutation, UndoSendMutationVariables } from "../graphql";

export const UndoSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:cc907c124ef129c99bf2bd1d3ce0b4ef64ca77120a0f5b1d201a5c62f7eb1e82","loc":{}} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
