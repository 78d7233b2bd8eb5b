import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResumeReferralMutation, ResumeReferralMutationVariables } from "../graphql";

export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5957e59c665ab2e42f1cf5e537ea8d3f1a3cdc1e8fd56c96f403df4ad2410d67","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
