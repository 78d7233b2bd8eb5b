import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResumeReferralMutation, ResumeReferralMutationVariables } from "../graphql";

export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0379ee4f2b289d28b8f3fb55e73576ac4f33826a7d8ab78dee1044dcd47503d7","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
