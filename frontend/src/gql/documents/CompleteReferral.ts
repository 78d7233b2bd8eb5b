import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CompleteReferralMutation, CompleteReferralMutationVariables } from "../graphql";

export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5372283e3d0bb75ec91cff25c76717dcd68ba474e63e1e541a83c4f515e2b709","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
