import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteReferralMutation, RerouteReferralMutationVariables } from "../graphql";

export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:df5a8cd351b7bfb2bb4810e826bed57160e97314074185ee5bebc81163507b0f","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
