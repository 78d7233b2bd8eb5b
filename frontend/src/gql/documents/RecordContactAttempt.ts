import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordContactAttemptMutation, RecordContactAttemptMutationVariables } from "../graphql";

export const RecordContactAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:1b5b9edf46e66575d859a54b12dd4397151ab823a5a76a6b18346ea7aca5058b","loc":{}} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
