import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:15db6a700786a6df6c6fdebcbd09facadca1de45f5893ae02e53d21d7468dfcf","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
