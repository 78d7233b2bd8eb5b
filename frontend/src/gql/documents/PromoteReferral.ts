import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PromoteReferralMutation, PromoteReferralMutationVariables } from "../graphql";

export const PromoteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c65550e42c4b2c023d35cbc40e278ee3654b89e76c2ebf8b2701915525befdf3","loc":{}} as unknown as DocumentNode<PromoteReferralMutation, PromoteReferralMutationVariables>;
