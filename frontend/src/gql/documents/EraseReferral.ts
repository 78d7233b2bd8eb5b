import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EraseReferralMutation, EraseReferralMutationVariables } from "../graphql";

export const EraseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a6da6441dd2b689f17dcc50cf30f8b4cad522b06f65f8be11be5c9b1fe7929f7","loc":{}} as unknown as DocumentNode<EraseReferralMutation, EraseReferralMutationVariables>;
