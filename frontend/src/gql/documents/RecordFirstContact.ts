import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordFirstContactMutation, RecordFirstContactMutationVariables } from "../graphql";

export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5a61974157555308c760b2928a5692674c7dc99b4f8539111f53948c7dd53bb4","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
