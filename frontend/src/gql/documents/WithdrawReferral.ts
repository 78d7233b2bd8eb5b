import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawReferralMutation, WithdrawReferralMutationVariables } from "../graphql";

export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:cd6dffdd7d9331104373efedd6659d66cbc9849feddcbe3d9a269cb7ff732490","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
