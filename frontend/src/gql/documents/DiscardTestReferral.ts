import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DiscardTestReferralMutation, DiscardTestReferralMutationVariables } from "../graphql";

export const DiscardTestReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4a3de2195bc4c3780618d3b14989e7a4b9e0375d3f0f22bc3d5d790a561e9cf2","loc":{}} as unknown as DocumentNode<DiscardTestReferralMutation, DiscardTestReferralMutationVariables>;
