import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9127686a983f4d927c79c636e771694d0fd852a264b98e4ff53caacbd5a6c0bd","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
