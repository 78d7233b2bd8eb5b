import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PromoteReferralMutation, PromoteReferralMutationVariables } from "../graphql";

export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:92c343751aa919ccd8a45de4b66f943979da20c29ea11cae39b9e405902b580e","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
