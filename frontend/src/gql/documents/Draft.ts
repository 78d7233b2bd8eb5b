import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DraftQuery, DraftQueryVariables } from "../graphql";

export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:3c5e34f51a9ad0b2c11393f1b33e499a0353b904202bf3b4ddecb8c80492d7a7","loc":{}} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
