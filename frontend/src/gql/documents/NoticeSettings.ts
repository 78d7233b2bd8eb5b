import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NoticeSettingsQuery, NoticeSettingsQueryVariables } from "../graphql";

export const NoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:5e2ea0dbbcbc96aca004720e8f205e6b4d7525ead4528b588185f0e4faeebc5a","loc":{}} as unknown as DocumentNode<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
