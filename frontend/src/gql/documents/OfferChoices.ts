import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OfferChoicesQuery, OfferChoicesQueryVariables } from "../graphql";

export const OfferChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:86504b2eb6f3ec0f2d0eeedf3a6c25900945861ee7891f7acc1033830fb1f1ed","loc":{}} as unknown as DocumentNode<OfferChoicesQuery, OfferChoicesQueryVariables>;
