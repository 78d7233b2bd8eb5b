import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RerouteReferralMutation, RerouteReferralMutationVariables } from "../graphql";

export const RerouteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7103e26fe549328aac9376afd5e8a07db31db8ec5982386c64e3bb255f435e0b","loc":{}} as unknown as DocumentNode<RerouteReferralMutation, RerouteReferralMutationVariables>;
