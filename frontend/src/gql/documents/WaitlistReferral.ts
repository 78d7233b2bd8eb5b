import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WaitlistReferralMutation, WaitlistReferralMutationVariables } from "../graphql";

export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f724981444299e4a665c00b8606f835a847ad2a22468f5f3f52559b22b78944a","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
