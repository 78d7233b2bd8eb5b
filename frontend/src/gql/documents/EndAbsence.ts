import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EndAbsenceMutation, EndAbsenceMutationVariables } from "../graphql";

export const EndAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e5be32c25b39d2a58b201239de8b5205e56da0c2c860e8fd009747258d2644b7","loc":{}} as unknown as DocumentNode<EndAbsenceMutation, EndAbsenceMutationVariables>;
