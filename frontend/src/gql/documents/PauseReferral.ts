import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:6bb98610ebef21aa437255d6d11fd14b2be113d210424c8efc79e41eb334df1a","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
