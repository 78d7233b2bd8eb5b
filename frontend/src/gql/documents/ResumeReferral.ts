import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResumeReferralMutation, ResumeReferralMutationVariables } from "../graphql";

export const ResumeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5adbcc6fd22bfd5024954f3d9059678ea49119b4420fe192cfdc0f24a401db2f","loc":{}} as unknown as DocumentNode<ResumeReferralMutation, ResumeReferralMutationVariables>;
