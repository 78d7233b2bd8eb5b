import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ServiceDetailQuery, ServiceDetailQueryVariables } from "../graphql";

export const ServiceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:498d9cee7166b18487fa634c79fb2305c44ed0d3ba27fcdba9d89e81bd709298","loc":{}} as unknown as DocumentNode<ServiceDetailQuery, ServiceDetailQueryVariables>;
