import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcceptReferralMutation, AcceptReferralMutationVariables } from "../graphql";

export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b7bd274752223172e4aa32cb3732d1b37f2369d043efc4868c7d4d90be1cb01c","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
