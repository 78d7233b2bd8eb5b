import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables } from "../graphql";

export const ConfirmOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:91443dffbb0accbbc6e5c5134bb072d8a8e493d979e135746ccd1a4f0244701b","loc":{}} as unknown as DocumentNode<ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables>;
