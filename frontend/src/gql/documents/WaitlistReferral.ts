import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WaitlistReferralMutation, WaitlistReferralMutationVariables } from "../graphql";

export const WaitlistReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:8ad6bb7f8fda7f74e9bbad5f2a1f2b9f4a0ca47fae876c9321248e53b7584ae9","loc":{}} as unknown as DocumentNode<WaitlistReferralMutation, WaitlistReferralMutationVariables>;
