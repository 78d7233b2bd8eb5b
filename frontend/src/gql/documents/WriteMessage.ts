import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { WriteMessageMutation, WriteMessageMutationVariables } from "../graphql";

export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:caba78d826bf57e8cba3a3279b53b71ce854987991d5fd679a532ede2b492f88","loc":{}} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
