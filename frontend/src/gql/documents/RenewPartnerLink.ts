import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RenewPartnerLinkMutation, RenewPartnerLinkMutationVariables } from "../graphql";

export const RenewPartnerLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:67581e8c4e924bba202fae51acc0678169061e01cbd485124dd0a427f831e762","loc":{}} as unknown as DocumentNode<RenewPartnerLinkMutation, RenewPartnerLinkMutationVariables>;
