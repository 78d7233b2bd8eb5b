import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b1be9d71e765c232a1b14bc20c69f606c8933a3a860011949f568782266260c0","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
