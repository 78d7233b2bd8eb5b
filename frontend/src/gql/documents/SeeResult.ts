import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ab3d3543a4a7323a2917a49ef2e7672f24bcdf27a55448d7b4fe547d918b6d30","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
