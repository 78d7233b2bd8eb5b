import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MarkErrorMutation, MarkErrorMutationVariables } from "../graphql";

export const MarkErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:fae07a4923cb32f30b341fd101a627dd7e534865de220032c769185f78f1d6d2","loc":{}} as unknown as DocumentNode<MarkErrorMutation, MarkErrorMutationVariables>;
