import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokeConsentMutation, RevokeConsentMutationVariables } from "../graphql";

export const RevokeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f66761e0852f08dc26c8c429693d6caa56613d5922a2e4d6263d1185065b64af","loc":{}} as unknown as DocumentNode<RevokeConsentMutation, RevokeConsentMutationVariables>;
