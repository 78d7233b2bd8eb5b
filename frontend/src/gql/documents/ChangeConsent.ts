import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ChangeConsentMutation, ChangeConsentMutationVariables } from "../graphql";

export const ChangeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0b19c97b1a83a4d05e0d9862504e2a8971cbcee9aeb7e7c5c8dc5a1c137634ab","loc":{}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
