import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ab70379960a382e97d20ca8326674bea55e135a088ed6a682e3dfc575598d9eb","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
