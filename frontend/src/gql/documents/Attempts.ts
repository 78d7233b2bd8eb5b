import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptsQuery, AttemptsQueryVariables } from "../graphql";

export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:3f1ae96d04bf4bd6d98c9872c0827e381b8dd7a0ebb35427311981391244e072","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
