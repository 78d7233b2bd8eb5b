import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SearchInsteadQuery, SearchInsteadQueryVariables } from "../graphql";

export const SearchInsteadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:8d0c3ab8ee9da88fe26a91b54fef22000dccb934a3b1333815a8c82926e19013","loc":{}} as unknown as DocumentNode<SearchInsteadQuery, SearchInsteadQueryVariables>;
