import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReviewReferralMutation, ReviewReferralMutationVariables } from "../graphql";

export const ReviewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a714b826b7221973133fcbb9824243383f40d78ee390db7ac292d3175763aba6","loc":{}} as unknown as DocumentNode<ReviewReferralMutation, ReviewReferralMutationVariables>;
