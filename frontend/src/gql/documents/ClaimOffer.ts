import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ClaimOfferMutation, ClaimOfferMutationVariables } from "../graphql";

export const ClaimOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:8178c1cc4d92571635cabb0bd85bb13d4ddc4576a5293d6f71947893cc05dd7a","loc":{}} as unknown as DocumentNode<ClaimOfferMutation, ClaimOfferMutationVariables>;
