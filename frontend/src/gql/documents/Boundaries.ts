import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { BoundariesQuery, BoundariesQueryVariables } from "../graphql";

export const BoundariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:89bac27ddeb036ffd9779d5fa7364a22d3b7be90ec9e2b5dae7099748e944ac5","loc":{}} as unknown as DocumentNode<BoundariesQuery, BoundariesQueryVariables>;
