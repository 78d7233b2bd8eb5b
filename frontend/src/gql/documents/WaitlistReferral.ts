import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WaitlistReferralMutation, WaitlistReferralMutationVariables } from "../graphql";

export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:49b8ea3bf22eaaa56025a0d961699a10ab602b73b9eec702fc8740c2698e0264","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
