import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ChangeConsentMutation, ChangeConsentMutationVariables } from "../graphql";

export const ChangeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5071301a7bbb6ded6ca013e0de9d8f24bc7119895005f2e64fb15604e508b105","loc":{}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
