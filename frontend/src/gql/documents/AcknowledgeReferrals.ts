import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralsMutation, AcknowledgeReferralsMutationVariables } from "../graphql";

export const AcknowledgeReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7504108afeea9f2bf08791da0df5fb4149860686b747c42fedb25eed984511f3","loc":{}} as unknown as DocumentNode<AcknowledgeReferralsMutation, AcknowledgeReferralsMutationVariables>;
