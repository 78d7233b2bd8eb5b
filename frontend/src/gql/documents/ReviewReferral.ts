import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReviewReferralMutation, ReviewReferralMutationVariables } from "../graphql";

export const ReviewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:42440e779b1ac183e3a5d800e8adf4798e042e977f4c79a38924c209a80bb3d6","loc":{}} as unknown as DocumentNode<ReviewReferralMutation, ReviewReferralMutationVariables>;
