import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EditWorkerMutation, EditWorkerMutationVariables } from "../graphql";

export const EditWorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:7af66e19423b8aaa820a288b85b078b0bb8000df2d91c217cb30852b030effef","loc":{}} as unknown as DocumentNode<EditWorkerMutation, EditWorkerMutationVariables>;
