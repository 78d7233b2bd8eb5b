import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReferralMutation, DeclineReferralMutationVariables } from "../graphql";

export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:18f9fede387ad16e1740a4d77b8e264303cc48e3c7e886a95eb134e83630d26a","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
