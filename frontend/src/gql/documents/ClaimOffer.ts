import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ClaimOfferMutation, ClaimOfferMutationVariables } from "../graphql";

export const ClaimOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:09f1b491149911f7cceab6129d5815185b26c32c42d2d5b56ee09143cd3ae61a","loc":{}} as unknown as DocumentNode<ClaimOfferMutation, ClaimOfferMutationVariables>;
