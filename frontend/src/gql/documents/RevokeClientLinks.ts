import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokeClientLinksMutation, RevokeClientLinksMutationVariables } from "../graphql";

export const RevokeClientLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:6787e1611c491af15445926de5bd6a64047ca0b32a9b40e8b381d9ebcbdbb9f1","loc":{}} as unknown as DocumentNode<RevokeClientLinksMutation, RevokeClientLinksMutationVariables>;
