import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcceptReferralMutation, AcceptReferralMutationVariables } from "../graphql";

export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e2d661b33198811163a8fc8906be541a20f33a1b90b7f2bd754f69df76fbc0b4","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
