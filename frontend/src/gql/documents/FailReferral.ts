import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:08d37c58a197ba08340e17ba90b40312488e2bb62f2677c9a31a9f14c064290c","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
