import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:b5dac1fa57c888710b517acab52e26a617065f570840dd3171cf2bf059b0f950","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
