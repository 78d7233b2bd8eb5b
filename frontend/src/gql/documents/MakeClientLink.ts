import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { MakeClientLinkMutation, MakeClientLinkMutationVariables } from "../graphql";

export const MakeClientLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ab4ba39d5453bab5703928f55fce31e5aadd86e535428c1c185e750b026ac29a","loc":{}} as unknown as DocumentNode<MakeClientLinkMutation, MakeClientLinkMutationVariables>;
