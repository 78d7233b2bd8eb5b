import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReassignReferralMutation, ReassignReferralMutationVariables } from "../graphql";

export const ReassignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ced3f2c1a86f81255d64a5e12dfa1c61e5df2e90677e0fe0c85358bf6077b2a3","loc":{}} as unknown as DocumentNode<ReassignReferralMutation, ReassignReferralMutationVariables>;
