import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:51161c1b03a7b1e4a8b28a24408a8a4db4627f0a378c8e1ce25449984f3d9b72","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
