import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordContactAttemptMutation, RecordContactAttemptMutationVariables } from "../graphql";

export const RecordContactAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0385837aa59d60c97d0de7b703efeeaf855a5a13702a4f3c0c69beb3bf27dbda","loc":{}} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
