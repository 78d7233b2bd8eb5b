import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SaveDraftMutation, SaveDraftMutationVariables } from "../graphql";

export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:aa5df04736fa5f5374b2ac98962f75213786090a34f2dabb0b6ff0810b956e22","loc":{}} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
