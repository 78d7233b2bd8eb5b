import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CancelAppointmentMutation, CancelAppointmentMutationVariables } from "../graphql";

export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:bde22074b6b052834bd33c8c04837a0bfa5c7a4b46b47e6ef7b9c2711d1c8507","loc":{}} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
