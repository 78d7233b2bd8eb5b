import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmContactMutation, ConfirmContactMutationVariables } from "../graphql";

export const ConfirmContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:25f31d666d0039676f98770624a5ae2cd9802766eb2ed8959c5c1d94be2d18a7","loc":{}} as unknown as DocumentNode<ConfirmContactMutation, ConfirmContactMutationVariables>;
