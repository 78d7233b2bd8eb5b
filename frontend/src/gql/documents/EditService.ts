import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EditServiceMutation, EditServiceMutationVariables } from "../graphql";

export const EditServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:b18950742e2e78f789eb00bc8ecb98cdfa957a12a79edbbf2d2ed6b01ecb5916","loc":{}} as unknown as DocumentNode<EditServiceMutation, EditServiceMutationVariables>;
