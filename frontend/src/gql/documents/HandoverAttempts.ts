import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HandoverAttemptsQuery, HandoverAttemptsQueryVariables } from "../graphql";

export const HandoverAttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:baa8525fd18e4f1cfd990c54032b745f9318306c63a6eae953aded39c030c88a","loc":{}} as unknown as DocumentNode<HandoverAttemptsQuery, HandoverAttemptsQueryVariables>;
