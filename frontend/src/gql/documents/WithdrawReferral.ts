import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawReferralMutation, WithdrawReferralMutationVariables } from "../graphql";

export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c7b903cb39bc761d6f58dbffba637c49b4c018ef653169a7795362e6435c4cb2","loc":{}} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
