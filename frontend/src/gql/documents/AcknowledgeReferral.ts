import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables } from "../graphql";

export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:38e0ce668f0b9ef267bf98f0bca0f59e2b86314e942881e3c2b0175199ee4042","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
