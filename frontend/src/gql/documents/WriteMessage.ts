import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9f43269a2bf922d0f3804dd44a2c573197e75b9a5099256a225adaf5dfa6a36e","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
