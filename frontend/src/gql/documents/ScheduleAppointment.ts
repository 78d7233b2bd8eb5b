import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables } from "../graphql";

export const ScheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7629a2c8ebef0c2112580e796ad676de919bc64d6a7f1149eb1b0b6d578d734d","loc":{}} as unknown as DocumentNode<ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables>;
