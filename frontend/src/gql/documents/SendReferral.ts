import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SendReferralMutation, SendReferralMutationVariables } from "../graphql";

export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:72db979ed1783019edf1ad3804d85c65d7e226af37ad6646c32892b0c088e5b0","loc":{}} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
