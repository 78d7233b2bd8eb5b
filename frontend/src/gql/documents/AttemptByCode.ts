import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptByCodeQuery, AttemptByCodeQueryVariables } from "../graphql";

export const AttemptByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:f9228f92f06135e9b64f50e4709d55976991b9cce1a65dd5a7322f01fb98e6d5","loc":{}} as unknown as DocumentNode<AttemptByCodeQuery, AttemptByCodeQueryVariables>;
