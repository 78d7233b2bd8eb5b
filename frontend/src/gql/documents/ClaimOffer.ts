import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ClaimOfferMutation, ClaimOfferMutationVariables } from "../graphql";

export const ClaimOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:52bbc5f91dbcf93868bb74e2d911124679d24d01c4103cf46b7a0df9f082ca1d","loc":{}} as unknown as DocumentNode<ClaimOfferMutation, ClaimOfferMutationVariables>;
