import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteReferralMutation, RerouteReferralMutationVariables } from "../graphql";

export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f61f671934305efcc59bd7d526d418dc2932ab9cf4bae43dd2920eb77b4d87fa","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
