import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReopenReferralMutation, ReopenReferralMutationVariables } from "../graphql";

export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b6c1be9cbf6531bb3b3e7d59c617e66a1a629d05968f14ba7d5f028ad6f1d60d","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
