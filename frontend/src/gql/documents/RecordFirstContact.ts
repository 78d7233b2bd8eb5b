import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordFirstContactMutation, RecordFirstContactMutationVariables } from "../graphql";

export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0891bde143db0fe1f9f66fef79e42337d9904f8f39c3145203ed986ab0808be1","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
