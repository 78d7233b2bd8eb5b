import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:2a4b99e28716902b35d894d50649d0d05338536bed5a6013f53b2e2f45673947","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
