import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResumeReferralMutation, ResumeReferralMutationVariables } from "../graphql";

export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:cd9faba0159c5c7d38eb54364e247e362cecf4339257ae5b3f021d19356e8122","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
