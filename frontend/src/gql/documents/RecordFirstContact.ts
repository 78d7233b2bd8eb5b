import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordFirstContactMutation, RecordFirstContactMutationVariables } from "../graphql";

export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:fff6b0fe268e454251ccd9aa824a83ab58ed2dacbe7f9210121204967c125caf","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
