import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ClaimOfferMutation, ClaimOfferMutationVariables } from "../graphql";

export const ClaimOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:83169570253e2408f8441b18f86c342e0efaa8454c038f9d6fa44e37b140816b","loc":{}} as unknown as DocumentNode<ClaimOfferMutation, ClaimOfferMutationVariables>;
