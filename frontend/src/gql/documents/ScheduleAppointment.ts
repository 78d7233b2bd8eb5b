import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables } from "../graphql";

export const ScheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0fa97c44b688aafeb186d134c9ab5bca8e9d043c6b7e17076d90ce1bb147762a","loc":{}} as unknown as DocumentNode<ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables>;
