import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CancelAppointmentMutation, CancelAppointmentMutationVariables } from "../graphql";

export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c4af1f9caea79530f839be6ad3a2d41f4f633e6787d1065c3e5f260738e7d17c","loc":{}} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
