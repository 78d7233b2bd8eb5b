import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f707e9512ab4e96a3540714ea77aa6c82352bbc16f18b2ae56075136b64ab9d7","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
