import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OrganisationListQuery, OrganisationListQueryVariables } from "../graphql";

export const OrganisationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:131e459ed3c52bc46c2e553139ee725339c96c5ed2bff4ad131cbfa644adf37c","loc":{}} as unknown as DocumentNode<OrganisationListQuery, OrganisationListQueryVariables>;
