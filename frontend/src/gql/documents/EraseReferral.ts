import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EraseReferralMutation, EraseReferralMutationVariables } from "../graphql";

export const EraseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:aaf96b24773c275c39d66e9ec298d1dceb019da1e4dcb271de16245295a6bf3b","loc":{}} as unknown as DocumentNode<EraseReferralMutation, EraseReferralMutationVariables>;
