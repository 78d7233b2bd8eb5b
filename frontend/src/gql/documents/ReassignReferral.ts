import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReassignReferralMutation, ReassignReferralMutationVariables } from "../graphql";

export const ReassignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7430479025037d0a6ae7adf01f746f7c4e1e2fd62ce5bf1435fb9061a83f4c0d","loc":{}} as unknown as DocumentNode<ReassignReferralMutation, ReassignReferralMutationVariables>;
