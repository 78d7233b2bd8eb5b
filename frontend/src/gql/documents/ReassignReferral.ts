import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReassignReferralMutation, ReassignReferralMutationVariables } from "../graphql";

export const ReassignReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:22c96a79de3f2b5d212967a1740a3fd53af27978aca686ef2831497c8b187657","loc":{}} as unknown as DocumentNode<ReassignReferralMutation, ReassignReferralMutationVariables>;
