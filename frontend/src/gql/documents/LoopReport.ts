import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { LoopReportQuery, LoopReportQueryVariables } from "../graphql";

export const LoopReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:0106841abb4038125e5f5046e1cb4142197cbb51ce98b8c03bf6bde98d85f641","loc":{}} as unknown as DocumentNode<LoopReportQuery, LoopReportQueryVariables>;
