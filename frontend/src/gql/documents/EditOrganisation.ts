import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EditOrganisationMutation, EditOrganisationMutationVariables } from "../graphql";

export const EditOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:854718fdfceb20842e98a6e2288081ea03e077c7a3ba199418e6d3a23d0deba2","loc":{}} as unknown as DocumentNode<EditOrganisationMutation, EditOrganisationMutationVariables>;
