import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CoverageAtQuery, CoverageAtQueryVariables } from "../graphql";

export const CoverageAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:eec493687cd8c414a1fa3e74ddb471caba7351fa83ebf455ac588d432a7b4fe9","loc":{}} as unknown as DocumentNode<CoverageAtQuery, CoverageAtQueryVariables>;
