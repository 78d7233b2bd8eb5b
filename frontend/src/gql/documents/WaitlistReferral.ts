import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WaitlistReferralMutation, WaitlistReferralMutationVariables } from "../graphql";

export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b5e9f9b0dc5ffbdfeae6207619bdcf82160141256a15faa711870a7268057004","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
