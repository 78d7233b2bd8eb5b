import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PauseReferralMutation, PauseReferralMutationVariables } from "../graphql";

export const PauseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:20979982041f257ee9ee6700a244571bc03c79eda18848acbe744c3c5c2351ef","loc":{}} as unknown as DocumentNode<PauseReferralMutation, PauseReferralMutationVariables>;
