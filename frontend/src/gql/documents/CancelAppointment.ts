import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CancelAppointmentMutation, CancelAppointmentMutationVariables } from "../graphql";

export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:73850e235ff316df4aba8aaaaf396c9953e523f8cde05971df8ff8ec21cad030","loc":{}} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
