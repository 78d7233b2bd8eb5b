import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MarkErrorMutation, MarkErrorMutationVariables } from "../graphql";

export const MarkErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:3748bdab7f62819ac05716c47d7aeb3ffdf690e557339a5879acfad6428ea5e0","loc":{}} as unknown as DocumentNode<MarkErrorMutation, MarkErrorMutationVariables>;
