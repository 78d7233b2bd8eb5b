import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { PartnerLinkQuery, PartnerLinkQueryVariables } from "../graphql";

export const PartnerLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:94b1215d3e45e85b033b2661f897325a4eb86d8511371d0cfec6d850a24bef9f","loc":{}} as unknown as DocumentNode<PartnerLinkQuery, PartnerLinkQueryVariables>;
