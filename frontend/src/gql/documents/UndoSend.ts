import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoSendMutation, UndoSendMutationVariables } from "../graphql";

export const UndoSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0cb0c4d4720a5653b6e9cae93dc86ed787d60c110872d81db60022e235abb49e","loc":{}} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
