import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PassOfferMutation, PassOfferMutationVariables } from "../graphql";

export const PassOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:264f76dc550f7b9dd726fc294fd9ff9d87fcc49c99f2f57806e926c97811d519","loc":{}} as unknown as DocumentNode<PassOfferMutation, PassOfferMutationVariables>;
