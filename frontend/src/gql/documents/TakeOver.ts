import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { TakeOverMutation, TakeOverMutationVariables } from "../graphql";

export const TakeOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:68ef1c7a0fa28c3f782656c543b53fccae7c1e5df0cd5458d1296bb548cc2b0d","loc":{}} as unknown as DocumentNode<TakeOverMutation, TakeOverMutationVariables>;
