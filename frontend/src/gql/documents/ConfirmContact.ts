import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmContactMutation, ConfirmContactMutationVariables } from "../graphql";

export const ConfirmContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b134d0e6dd4bb89e75579efcde56029c7400dd1f508c4ea9604b784f92b4d232","loc":{}} as unknown as DocumentNode<ConfirmContactMutation, ConfirmContactMutationVariables>;
