import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a97b21026ba1f665e4ca5143f70f50f45c4f9282fb8e029ab89bb3e26a9b228c","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
