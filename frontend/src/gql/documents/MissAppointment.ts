import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MissAppointmentMutation, MissAppointmentMutationVariables } from "../graphql";

export const MissAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b8c1aaddaa757552c793e399bcb46505c74f91de10e597b13e203424f1fb4100","loc":{}} as unknown as DocumentNode<MissAppointmentMutation, MissAppointmentMutationVariables>;
