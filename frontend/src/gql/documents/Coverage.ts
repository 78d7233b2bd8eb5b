import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CoverageQuery, CoverageQueryVariables } from "../graphql";

export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:c3c6c5e34dbfb827d500a1a010a9cb0d817391e38b1860c95ea9d21fda582e5b","loc":{}} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
