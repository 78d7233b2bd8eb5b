import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FirstStepsQuery, FirstStepsQueryVariables } from "../graphql";

export const FirstStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:3ef2e3a58abfc2134186d2b2b56b66a4bcc5d6db94d00daa00a5e64156322d98","loc":{}} as unknown as DocumentNode<FirstStepsQuery, FirstStepsQueryVariables>;
