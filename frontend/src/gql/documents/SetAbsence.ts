import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SetAbsenceMutation, SetAbsenceMutationVariables } from "../graphql";

export const SetAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99001439dd907a0e1ff469b6130c39ffb9325e917adef6456f0a289e1cba8eaa","loc":{}} as unknown as DocumentNode<SetAbsenceMutation, SetAbsenceMutationVariables>;
