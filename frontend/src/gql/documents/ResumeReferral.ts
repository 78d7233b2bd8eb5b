import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResumeReferralMutation, ResumeReferralMutationVariables } from "../graphql";

export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f9885d6a3d27ef64a44f0f9440219c37196918c27bf43d3c6623d2baa102b7de","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
