import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawReferralMutation, WithdrawReferralMutationVariables } from "../graphql";

export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:038bc7522e80a0cfb27b6b13ffba7652c1563e1f3f1ebc074589bfb5b8f37e04","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
