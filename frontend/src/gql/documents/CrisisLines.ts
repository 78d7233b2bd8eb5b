import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CrisisLinesQuery, CrisisLinesQueryVariables } from "../graphql";

export const CrisisLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:dc6a5b97c73816114f8b343315c338da14f5bcb7bff43936f847fe3debd92ce9","loc":{}} as unknown as DocumentNode<CrisisLinesQuery, CrisisLinesQueryVariables>;
