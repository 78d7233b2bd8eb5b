import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MarkErrorMutation, MarkErrorMutationVariables } from "../graphql";

export const MarkErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:3c9bb2290df7b41c415410d30cc1bd7d1118b1df6c3e1702514aa76377433a10","loc":{}} as unknown as DocumentNode<MarkErrorMutation, MarkErrorMutationVariables>;
