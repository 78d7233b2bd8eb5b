import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SetHoldingMutation, SetHoldingMutationVariables } from "../graphql";

export const SetHoldingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:f082afa0f21b912f98734dc0da7299b701f0b05218bbaf4af8211dbfb0606d42","loc":{}} as unknown as DocumentNode<SetHoldingMutation, SetHoldingMutationVariables>;
