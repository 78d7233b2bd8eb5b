import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SaveDraftMutation, SaveDraftMutationVariables } from "../graphql";

export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99b76b87de7bb3093204a15cfee84b45df9e787dff4a71ae3051f9d33b82921a","loc":{}} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
