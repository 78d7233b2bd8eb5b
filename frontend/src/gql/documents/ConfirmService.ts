import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmServiceMutation, ConfirmServiceMutationVariables } from "../graphql";

export const ConfirmServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:32a872c12a8b478bb725f03463ebf660b0b729b0777c106a014095bceef82154","loc":{}} as unknown as DocumentNode<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
