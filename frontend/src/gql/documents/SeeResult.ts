import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d0ac921b22f21a3f96f22a2af0d260d99f2b18fd64e0cae8e32dd710667ae776","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
