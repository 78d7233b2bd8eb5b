import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReferralMutation, DeclineReferralMutationVariables } from "../graphql";

export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:bbab60e90b6fe8804495be314047e42f84887a8f731fefcab1ade37fd6daff16","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
