import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokeConsentMutation, RevokeConsentMutationVariables } from "../graphql";

export const RevokeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:36417719d4ea1f2db401b8c3981280402f7ce7bb933a20af5b12421fe6de9fe0","loc":{}} as unknown as DocumentNode<RevokeConsentMutation, RevokeConsentMutationVariables>;
