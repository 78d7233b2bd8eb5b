import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReopenReferralMutation, ReopenReferralMutationVariables } from "../graphql";

export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:aca912d6b7c1464340dfbdc56828ed5b0d8964d1983eeefd7f3a890df2fa4c78","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
