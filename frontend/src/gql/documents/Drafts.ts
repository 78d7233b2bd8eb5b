import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DraftsQuery, DraftsQueryVariables } from "../graphql";

export const DraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:89eea4086e48b1d9ec6ba1aa58ecdd0883b27f96f8e41f667af9c17cf72040bf","loc":{}} as unknown as DocumentNode<DraftsQuery, DraftsQueryVariables>;
