import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OrganisationDetailQuery, OrganisationDetailQueryVariables } from "../graphql";

export const OrganisationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:874fcd89550fd9589ae8cde2a5a713e1eb13736b86ff1db441586db7e1989054","loc":{}} as unknown as DocumentNode<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
