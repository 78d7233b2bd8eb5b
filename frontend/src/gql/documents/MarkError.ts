import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MarkErrorMutation, MarkErrorMutationVariables } from "../graphql";

export const MarkErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:84b534e68cb7fa93605f0b33b630b237feecb6623effb36545fedc44afed3dba","loc":{}} as unknown as DocumentNode<MarkErrorMutation, MarkErrorMutationVariables>;
