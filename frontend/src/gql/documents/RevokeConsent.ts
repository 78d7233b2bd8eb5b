import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { RevokeConsentMutation, RevokeConsentMutationVariables } from "../graphql";

export const RevokeConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d5797132242a679c54e27772cfd838e3cee7923590dc2cce60cebfc65b5a3861","loc":{}} as unknown as DocumentNode<RevokeConsentMutation, RevokeConsentMutationVariables>;
