import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DraftQuery, DraftQueryVariables } from "../graphql";

export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:07a5a1f17039106e82b229f10bab9936df148c2e1bdacf9f347b87d34d3e9516","loc":{}} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
