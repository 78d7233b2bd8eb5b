import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FindNearbyQuery, FindNearbyQueryVariables } from "../graphql";

export const FindNearbyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e4940961637cbd6f937e3d481234bc62b18e9d0fb57d6cd0473e141a15c8d13b","loc":{}} as unknown as DocumentNode<FindNearbyQuery, FindNearbyQueryVariables>;
