import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteReferralMutation, RerouteReferralMutationVariables } from "../graphql";

export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:724c8baa6f094131b1d651e85bd00a5a05dcc1beed291a4400d113653d93450c","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
