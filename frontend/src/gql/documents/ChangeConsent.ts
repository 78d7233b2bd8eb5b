import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ChangeConsentMutation, ChangeConsentMutationVariables } from "../graphql";

export const ChangeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:bbff0ab8e823ffd24e7beb32706ae13ecfa6ae8877ac58b40b1094f7b5d44207","loc":{}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
