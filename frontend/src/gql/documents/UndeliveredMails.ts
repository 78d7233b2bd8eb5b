import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndeliveredMailsQuery, UndeliveredMailsQueryVariables } from "../graphql";

export const UndeliveredMailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:cea0ce8251b3727acec8e19b4fd2d27d046b134402716967430dc6f09cd4cd4d","loc":{}} as unknown as DocumentNode<UndeliveredMailsQuery, UndeliveredMailsQueryVariables>;
