import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ColleaguesQuery, ColleaguesQueryVariables } from "../graphql";

export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:197a7d7c1190223ece3fe9584338fc60b31bd00f47be60bcdc806f3119398940","loc":{}} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
