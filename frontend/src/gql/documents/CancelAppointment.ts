import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CancelAppointmentMutation, CancelAppointmentMutationVariables } from "../graphql";

export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:9ec6d8b51d751d415eccd5bffd83190739c4579cbe1e600784d90e314b192eb0","loc":{}} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
