import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReviewReferralMutation, ReviewReferralMutationVariables } from "../graphql";

export const ReviewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:45dca2635cc376e78077e09ab2fa6789afc6e8d719b1ea9aa19c00c1f47b23fb","loc":{}} as unknown as DocumentNode<ReviewReferralMutation, ReviewReferralMutationVariables>;
