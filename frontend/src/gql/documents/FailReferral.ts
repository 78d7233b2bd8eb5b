import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:6808e51afbd45b63621942c179a0a1cf69b4dd17922800cd36c7c908c9e408a6","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
