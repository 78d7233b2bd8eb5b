import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawReferralMutation, WithdrawReferralMutationVariables } from "../graphql";

export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a7ba13f52861163b03c3216c86bcce897008045c3e31c986aba32ff4d2dc7b97","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
