import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables } from "../graphql";

export const ScheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b7eb7833f4727b30cf8053cbab04090508429af9bbe360d5619d921664fc58ba","loc":{}} as unknown as DocumentNode<ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables>;
