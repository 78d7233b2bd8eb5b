import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { UndoSendMutation, UndoSendMutationVariables } from "../graphql";

export const UndoSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d081b2f29d7f11b75fb21846df58e41febbb97b578cedf4e56d8a034e85d2026","loc":{}} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
