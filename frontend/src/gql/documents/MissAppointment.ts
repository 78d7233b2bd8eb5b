import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MissAppointmentMutation, MissAppointmentMutationVariables } from "../graphql";

export const MissAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e9f3ef7b830d65d43c63cdba0f60b9c9b088b1e9f15c07f195f43573881316c8","loc":{}} as unknown as DocumentNode<MissAppointmentMutation, MissAppointmentMutationVariables>;
