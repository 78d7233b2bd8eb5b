import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:903614ad9d177d74cdb58c1baecc64e25f6466447ce54b53c16ebdcf900fb34e","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
