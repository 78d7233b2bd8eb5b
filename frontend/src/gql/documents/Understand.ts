import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UnderstandQuery, UnderstandQueryVariables } from "../graphql";

export const UnderstandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:dba75db9c9eb617c9ffeea4379c2f1c5c1df31987adbbb9292f0e9c67c16f08f","loc":{}} as unknown as DocumentNode<UnderstandQuery, UnderstandQueryVariables>;
