import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HandoversQuery, HandoversQueryVariables } from "../graphql";

export const HandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:68adbb3dd9d287b0de52cfec0dd5b700c32d210627ba9c52e211fe5d83c25b50","loc":{}} as unknown as DocumentNode<HandoversQuery, HandoversQueryVariables>;
