import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SendReferralMutation, SendReferralMutationVariables } from "../graphql";

export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0212e7942bebb710d7ee13d18220a6d25f6038da930e34dec4d5e4896ec0bc0a","loc":{}} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
