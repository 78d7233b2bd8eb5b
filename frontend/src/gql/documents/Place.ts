import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PlaceQuery, PlaceQueryVariables } from "../graphql";

export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:9abfa910b5549bc643e810e4474df927632bd9b94ac2b625334e264719d9efb8","loc":{}} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
