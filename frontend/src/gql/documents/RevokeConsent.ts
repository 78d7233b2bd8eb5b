import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokeConsentMutation, RevokeConsentMutationVariables } from "../graphql";

export const RevokeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:52fbe6c6ab166e3d4a14e80c9e783038b8e7eda12b7b1393545e4cee3d8fc0f5","loc":{}} as unknown as DocumentNode<RevokeConsentMutation, RevokeConsentMutationVariables>;
