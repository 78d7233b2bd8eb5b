import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PromoteReferralMutation, PromoteReferralMutationVariables } from "../graphql";

export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e5d2be63820c026ef1073e08807dadd517f8f89f433f2e5aa1291a18bf9661c5","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
