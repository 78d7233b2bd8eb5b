import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PromoteReferralMutation, PromoteReferralMutationVariables } from "../graphql";

export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7abac4cf2c494a371e937f58115a324fbda934dc780bb99912b2b0a980544a1a","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
