import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WorkerDetailQuery, WorkerDetailQueryVariables } from "../graphql";

export const WorkerDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:896f84260ea5ae7bb94b51698e958d05d14e9cc30ed42ccf2553ac3453bdadcb","loc":{}} as unknown as DocumentNode<WorkerDetailQuery, WorkerDetailQueryVariables>;
