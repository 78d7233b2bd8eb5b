import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4b31d013683357a8a3fc7dcb6ebbb23137fd2b8b92db228761b632c797d37355","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
