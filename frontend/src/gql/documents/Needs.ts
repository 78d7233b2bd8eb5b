import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NeedsQuery, NeedsQueryVariables } from "../graphql";

export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:7a781f26d6057b0a015079ce89417b5edcde0791edcec0100048b08c36060ca1","loc":{}} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
