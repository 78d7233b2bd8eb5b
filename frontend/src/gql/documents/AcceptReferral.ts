import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcceptReferralMutation, AcceptReferralMutationVariables } from "../graphql";

export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:013f3ccc65b9c50883415272d5b6ca921adc7643d10fb262d4cd908d66b3c803","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
