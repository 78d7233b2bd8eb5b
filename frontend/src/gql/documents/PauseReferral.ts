import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ade6982e91971cd17d617218f28f03a5da6bd20aec38b83e183437c631d1c259","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
