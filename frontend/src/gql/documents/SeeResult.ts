import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e46a82df406467bce5f7d8e84af96073a52d858ab50b1cfe11cf2f7010656112","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
