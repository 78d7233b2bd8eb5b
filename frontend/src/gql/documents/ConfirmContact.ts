import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmContactMutation, ConfirmContactMutationVariables } from "../graphql";

export const ConfirmContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9f6479ad9b5bd1e9a7d3a60ff49aefb870904822dcc024eaf36eacc49c620559","loc":{}} as unknown as DocumentNode<ConfirmContactMutation, ConfirmContactMutationVariables>;
