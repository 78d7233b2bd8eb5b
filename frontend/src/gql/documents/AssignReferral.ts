import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AssignReferralMutation, AssignReferralMutationVariables } from "../graphql";

export const AssignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f7b3bae2e5cdaa2c1e9f06cafdd50f55c0f1a797620cc6f51a32767aeb9303ff","loc":{}} as unknown as DocumentNode<AssignReferralMutation, AssignReferralMutationVariables>;
