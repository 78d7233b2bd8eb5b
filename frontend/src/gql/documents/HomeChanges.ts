import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HomeChangesQuery, HomeChangesQueryVariables } from "../graphql";

export const HomeChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:04e9fe56e414a9bf97e253510105bec01a33608d10ec3755830a7beb46443ef0","loc":{}} as unknown as DocumentNode<HomeChangesQuery, HomeChangesQueryVariables>;
