import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MissAppointmentMutation, MissAppointmentMutationVariables } from "../graphql";

export const MissAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:26e872640652b79dc26913d855b9da3ba1d7f13bde415dec143b24a0d73d4d21","loc":{}} as unknown as DocumentNode<MissAppointmentMutation, MissAppointmentMutationVariables>;
