import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HomeGlanceQuery, HomeGlanceQueryVariables } from "../graphql";

export const HomeGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:0ef453a917337fc6c34e76e2687232c073de15ab7c72ea8266608d53cba4a786","loc":{}} as unknown as DocumentNode<HomeGlanceQuery, HomeGlanceQueryVariables>;
