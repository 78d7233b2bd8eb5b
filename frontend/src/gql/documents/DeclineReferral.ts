import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReferralMutation, DeclineReferralMutationVariables } from "../graphql";

export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b56e83306ff0adb5e4fcb320b4fbe76cd8119b5eba88866704ad4a069a88264b","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
