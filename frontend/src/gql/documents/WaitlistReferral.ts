import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WaitlistReferralMutation, WaitlistReferralMutationVariables } from "../graphql";

export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7bc9014a3d12227d303eef3a9742f1413eaf613288db7aa4f318e8d6b66a3826","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
