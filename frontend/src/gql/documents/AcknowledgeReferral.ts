import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables } from "../graphql";

export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e401699f2def318a887c069aaf1e0a1b434623f69ec4af785d155e03372884db","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
