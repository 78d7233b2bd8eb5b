import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PromoteReferralMutation, PromoteReferralMutationVariables } from "../graphql";

export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4b43e6e982f741a69a83116fc6c78a4efcefa1a82523fffe3a06ad0d89abdd44","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
