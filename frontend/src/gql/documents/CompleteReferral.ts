import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CompleteReferralMutation, CompleteReferralMutationVariables } from "../graphql";

export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:80bd22c05a23c9d76f7134a99e2f421509512789e334744e3813ba9081f0a18c","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
