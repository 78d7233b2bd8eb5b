import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RenewInvitationMutation, RenewInvitationMutationVariables } from "../graphql";

export const RenewInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:394fc50898f31d111d835eefd2891e36cf321da073216b39a8e0dbae77e71bf5","loc":{}} as unknown as DocumentNode<RenewInvitationMutation, RenewInvitationMutationVariables>;
