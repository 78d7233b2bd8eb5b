import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WorkerDetailQuery, WorkerDetailQueryVariables } from "../graphql";

export const WorkerDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:d5c1aaace6ce2dda1a2a482ab5d2d96df95e0cf6db840d417ba64e13de45a325","loc":{}} as unknown as DocumentNode<WorkerDetailQuery, WorkerDetailQueryVariables>;
