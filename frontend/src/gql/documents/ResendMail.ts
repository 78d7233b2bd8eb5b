import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ResendMailMutation, ResendMailMutationVariables } from "../graphql";

export const ResendMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:39c0bc64be3f9bdc07ba55867d21ebd3c7040109874f405bb9048fd99dd6cedd","loc":{}} as unknown as DocumentNode<ResendMailMutation, ResendMailMutationVariables>;
