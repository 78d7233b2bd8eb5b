import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1e405ab09eae85ca1b4f4b5452156ee88588c05294d2ca915e74a5420de21449","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
