import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:bfcf320aa5b8c76e30571c01692ac6f253061becd3df877ef299ed378301e080","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
