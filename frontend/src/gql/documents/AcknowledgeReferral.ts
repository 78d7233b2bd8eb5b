import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables } from "../graphql";

export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:afed4c2f3cc39e7d0b9f1f28d12420ec77356386eb7aa2b82653578d1862de10","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
