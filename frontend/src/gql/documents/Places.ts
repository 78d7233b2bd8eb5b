import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PlacesQuery, PlacesQueryVariables } from "../graphql";

export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:191a1bc51f6d23b827f637eeae1603f9475c3797bd93d1b1ea817b4d59e4f16e","loc":{}} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
