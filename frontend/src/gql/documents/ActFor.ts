import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ActForMutation, ActForMutationVariables } from "../graphql";

export const ActForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d22fb2f729951215304304497aecad387b34b81a64411170c47674582424a207","loc":{}} as unknown as DocumentNode<ActForMutation, ActForMutationVariables>;
