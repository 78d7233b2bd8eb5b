import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:28c945993a36f86cc307fd552c801e45939f78deffa96ec49943489aaadb3463","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
