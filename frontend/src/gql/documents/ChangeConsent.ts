import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ChangeConsentMutation, ChangeConsentMutationVariables } from "../graphql";

export const ChangeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ed7f025d40962f8e13b8c77802af2efc1080ed2736b9575a39db87680a150117","loc":{}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
