import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SetTermsMutation, SetTermsMutationVariables } from "../graphql";

export const SetTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:41fadffa416900e5e764e9e9ada62298535d5e5f4474bf742f76a0c9eb4d87ce","loc":{}} as unknown as DocumentNode<SetTermsMutation, SetTermsMutationVariables>;
