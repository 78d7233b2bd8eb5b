import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptsQuery, AttemptsQueryVariables } from "../graphql";

export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:90c6f00a7274a562a23f8a0da6e4f01f246061da85cd23a43e01f833382fefc5","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
