import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SendTestMailMutation, SendTestMailMutationVariables } from "../graphql";

export const SendTestMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:422bdd49463ebdfcf1ac6f54da0c06492b69b34d96dfb5d1324dd995c7dfd1a1","loc":{}} as unknown as DocumentNode<SendTestMailMutation, SendTestMailMutationVariables>;
