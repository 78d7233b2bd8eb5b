import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordContactAttemptMutation, RecordContactAttemptMutationVariables } from "../graphql";

export const RecordContactAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:756b38cf0eb07d7d398e289de640099d13ee234eda4021f75cac44cdec9bcae7","loc":{}} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
