import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReferralMutation, DeclineReferralMutationVariables } from "../graphql";

export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:004902c4cda08e965d5d62817707796d364e57b1b6e9a469f7773c7dea409ac8","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
