import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f9634c08f6094c7b00de8b414f7cc1fbfbd7746bc3333605e4e57b35df7e5b00","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
