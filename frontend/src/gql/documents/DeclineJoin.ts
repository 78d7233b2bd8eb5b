import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineJoinMutation, DeclineJoinMutationVariables } from "../graphql";

export const DeclineJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7b3e6ffe0abf3cd148b1b749a144a1f022da3423d7dc7224aba25cf9856340f3","loc":{}} as unknown as DocumentNode<DeclineJoinMutation, DeclineJoinMutationVariables>;
