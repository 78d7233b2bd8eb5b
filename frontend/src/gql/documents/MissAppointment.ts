import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MissAppointmentMutation, MissAppointmentMutationVariables } from "../graphql";

export const MissAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f449ec44971c2c2eda482cdf043d41978a10d642cb1060e9650eb96240671ad4","loc":{}} as unknown as DocumentNode<MissAppointmentMutation, MissAppointmentMutationVariables>;
