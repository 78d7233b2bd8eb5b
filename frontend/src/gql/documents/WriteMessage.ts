import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:bed8a326dbd0a2dc49fd4b33ef6418bf5b665570cfabf93d6b46ce1d768c68db","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
