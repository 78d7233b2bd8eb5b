import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ClientLinksQuery, ClientLinksQueryVariables } from "../graphql";

export const ClientLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:cd1450b6890e8047be9d8fdcb9b6d948378097414676c796cd2f3b96aabf9e16","loc":{}} as unknown as DocumentNode<ClientLinksQuery, ClientLinksQueryVariables>;
