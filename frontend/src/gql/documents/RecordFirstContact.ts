import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordFirstContactMutation, RecordFirstContactMutationVariables } from "../graphql";

export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a9ebbd3e72337dcee0d431f1be7fd59c1d9a57efe816b48d33011a9fb50fbbce","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
