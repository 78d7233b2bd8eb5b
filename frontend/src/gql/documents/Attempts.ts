import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptsQuery, AttemptsQueryVariables } from "../graphql";

export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a8dd4ff74b0dfd871a0b9eafe3e044c958b9449e53cb00ef241b67f94ab3636e","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
