import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReassignReferralMutation, ReassignReferralMutationVariables } from "../graphql";

export const ReassignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5d9b38b5f8b5b218b2c1367b14354a6983fc5e881beb27179e0bc0832ed37a67","loc":{}} as unknown as DocumentNode<ReassignReferralMutation, ReassignReferralMutationVariables>;
