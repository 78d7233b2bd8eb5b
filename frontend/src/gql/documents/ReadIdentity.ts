import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReadIdentityMutation, ReadIdentityMutationVariables } from "../graphql";

export const ReadIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:67c62ee17584a75e80e6c280febef278b8df52b08e46af03a933cac8b92f28c0","loc":{}} as unknown as DocumentNode<ReadIdentityMutation, ReadIdentityMutationVariables>;
