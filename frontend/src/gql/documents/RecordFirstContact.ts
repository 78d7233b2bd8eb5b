import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordFirstContactMutation, RecordFirstContactMutationVariables } from "../graphql";

export const RecordFirstContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7d70ce78b65a827497719aacd289b2d63958b814f4d1843c4f48e84be076eb5f","loc":{}} as unknown as DocumentNode<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
