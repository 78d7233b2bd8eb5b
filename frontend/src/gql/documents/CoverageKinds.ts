import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CoverageKindsQuery, CoverageKindsQueryVariables } from "../graphql";

export const CoverageKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e45e95cfeb51b6f8506dfa68ede3c09b7d13d677bd633fdd4daa0e10d2f4b5c2","loc":{}} as unknown as DocumentNode<CoverageKindsQuery, CoverageKindsQueryVariables>;
