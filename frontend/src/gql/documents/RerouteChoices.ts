import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteChoicesQuery, RerouteChoicesQueryVariables } from "../graphql";

export const RerouteChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:96f8e5c5eb72ada7b1ee3c29ce47d5c89fc33e8c74102a5ad33db1336bfa7873","loc":{}} as unknown as DocumentNode<RerouteChoicesQuery, RerouteChoicesQueryVariables>;
