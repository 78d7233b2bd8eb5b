import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FailReferralMutation, FailReferralMutationVariables } from "../graphql";

export const FailReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:3b3c6660ba968d8c3a8a914033efea6cbfc893c08066b1c8b694d14d365ab1df","loc":{}} as unknown as DocumentNode<FailReferralMutation, FailReferralMutationVariables>;
