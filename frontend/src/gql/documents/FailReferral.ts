import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:382e292d66b93cc2210b05f3d397a3bfc950a74320f646ff3cdd2fb02b2a97e1","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
