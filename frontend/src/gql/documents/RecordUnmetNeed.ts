import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RecordUnmetNeedMutation, RecordUnmetNeedMutationVariables } from "../graphql";

export const RecordUnmetNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:c95c7eaa25ae1a8f9b92b7f2715555c4c304e87c2543524ffff5f8a799b53e77","loc":{}} as unknown as DocumentNode<RecordUnmetNeedMutation, RecordUnmetNeedMutationVariables>;
