import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokePartnerLinkMutation, RevokePartnerLinkMutationVariables } from "../graphql";

export const RevokePartnerLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9c8d62c8be14c805cd138ec7b52d0ae69ee559c8634c640020e6167cd2edc4c9","loc":{}} as unknown as DocumentNode<RevokePartnerLinkMutation, RevokePartnerLinkMutationVariables>;
