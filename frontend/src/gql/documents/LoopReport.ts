import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { LoopReportQuery, LoopReportQueryVariables } from "../graphql";

export const LoopReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e98f845b292e5bb46749f5cd6f804bced3f347ecfbadfc1d5f949ddd8109519a","loc":{}} as unknown as DocumentNode<LoopReportQuery, LoopReportQueryVariables>;
