import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ServiceDetailQuery, ServiceDetailQueryVariables } from "../graphql";

export const ServiceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:36c792aa3e4e0a1ed8f3605a2a22309f49b3ba2b10cdc6093df12d17ebac829c","loc":{}} as unknown as DocumentNode<ServiceDetailQuery, ServiceDetailQueryVariables>;
