import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CompleteReferralMutation, CompleteReferralMutationVariables } from "../graphql";

export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:a055e415037ce171fcf88e2128a2bb5f200d54424813e79f86f5b555d3390ce9","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
