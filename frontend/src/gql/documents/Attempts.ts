import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptsQuery, AttemptsQueryVariables } from "../graphql";

export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:ed6f332216cfe5fcc21747b88d83903d76053365a32ca54b801028fa28079f8d","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
