import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReopenReferralMutation, ReopenReferralMutationVariables } from "../graphql";

export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5818d9b9116f88cb09b8d6224f482cb143a52b2857dae8caf8594f568aba1820","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
