import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReopenReferralMutation, ReopenReferralMutationVariables } from "../graphql";

export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:18dd512af2ccedf169b9e9d774924631b626c2ed7725debe5723bd14e1479c5c","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
