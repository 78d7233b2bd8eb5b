import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WithdrawInvitationMutation, WithdrawInvitationMutationVariables } from "../graphql";

export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c83a47b5b2496283aa311b8ce0669718b4640220c56f196ad4462a104ecece45","loc":{}} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
