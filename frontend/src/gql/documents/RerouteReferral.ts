import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteReferralMutation, RerouteReferralMutationVariables } from "../graphql";

export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:50e96605832f65598e54953e571d1ce48b46db86b399616aa0123dbbb47fdd65","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
