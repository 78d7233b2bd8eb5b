import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordContactAttemptMutation, RecordContactAttemptMutationVariables } from "../graphql";

export const RecordContactAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ea52aab5d0a7d4749987356a68405c4242e2c620afcd86788c34dd8db61842fc","loc":{}} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
