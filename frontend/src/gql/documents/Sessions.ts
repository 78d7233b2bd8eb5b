import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SessionsQuery, SessionsQueryVariables } from "../graphql";

export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:eaf4140262564052cafb308221410283895a740d332d1ff091083ee3000d6416","loc":{}} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
