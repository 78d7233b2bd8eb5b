import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EditsQuery, EditsQueryVariables } from "../graphql";

export const EditsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:0223e08358900e83e8bed4d8d98d11f9788ba7de2e9c4911f1f0e746f2a5bb37","loc":{}} as unknown as DocumentNode<EditsQuery, EditsQueryVariables>;
