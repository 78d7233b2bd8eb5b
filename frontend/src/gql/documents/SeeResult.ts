import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SeeResultMutation, SeeResultMutationVariables } from "../graphql";

export const SeeResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a5f0488ffdf6a2c0b2c7a81b197b751b074defde0c47587868406852edcc8698","loc":{}} as unknown as DocumentNode<SeeResultMutation, SeeResultMutationVariables>;
