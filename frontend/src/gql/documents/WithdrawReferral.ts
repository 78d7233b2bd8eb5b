import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawReferralMutation, WithdrawReferralMutationVariables } from "../graphql";

export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:2028e0ddb0f18998fd58bfdd6e8c959318b984b3e4df62ee4dda6791b021571d","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
