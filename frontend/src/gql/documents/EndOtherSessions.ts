import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EndOtherSessionsMutation, EndOtherSessionsMutationVariables } from "../graphql";

export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:63cfb5d49be14d1cb895443cb59a5da3c93a120abe7457f01a6db04eb632e626","loc":{}} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
