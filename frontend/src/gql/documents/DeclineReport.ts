import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReportQuery, DeclineReportQueryVariables } from "../graphql";

export const DeclineReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:bcd58b00a0dddd11e82e49ec5c632b139ae408ea289b1d1eaa5a7ad950b65166","loc":{}} as unknown as DocumentNode<DeclineReportQuery, DeclineReportQueryVariables>;
