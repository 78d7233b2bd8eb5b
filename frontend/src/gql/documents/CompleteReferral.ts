import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CompleteReferralMutation, CompleteReferralMutationVariables } from "../graphql";

export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4a5b79e4d4fb23054a914493e4315fb40599c229f5e375f4345d1fdcc0987299","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
