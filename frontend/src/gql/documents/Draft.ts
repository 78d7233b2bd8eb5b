import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DraftQuery, DraftQueryVariables } from "../graphql";

export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:35edb7d9989619a2bd179c9ea4b59efb37cadb72f4add4867f58cd7562c3a79d","loc":{}} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
