import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:87f4c716e33e46fa3ef279811c3e7bc224842ca2ff3f02da4e0009794916f672","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
