import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { FindServicesQuery, FindServicesQueryVariables } from "../graphql";

export const FindServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:2c47e4364cd0b17d6392b34cf8fb09ae576e51599b4ad04cca603b853c524394","loc":{}} as unknown as DocumentNode<FindServicesQuery, FindServicesQueryVariables>;
