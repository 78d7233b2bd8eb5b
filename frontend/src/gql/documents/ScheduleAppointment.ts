import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables } from "../graphql";

export const ScheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d6b3e7467a6877ef2b428bd3ae98d4b1f2e929db10714b5b7ac5d047be8afd64","loc":{}} as unknown as DocumentNode<ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables>;
