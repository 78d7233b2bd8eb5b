import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:39103a6b0fbc3766bec6cb0714303c7ae64971a3f2540b8f38d361f72f4c677a","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
