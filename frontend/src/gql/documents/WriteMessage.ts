import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1b053f9c0d877274312db44b2c99e860ad0557fb610d71f7773f42a2641ee22b","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
