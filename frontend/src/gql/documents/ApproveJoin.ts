import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ApproveJoinMutation, ApproveJoinMutationVariables } from "../graphql";

export const ApproveJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5f058a79c58b298b0459786b981b8c782cef87c9eb6a2bc069a7d85a627ad9dc","loc":{}} as unknown as DocumentNode<ApproveJoinMutation, ApproveJoinMutationVariables>;
