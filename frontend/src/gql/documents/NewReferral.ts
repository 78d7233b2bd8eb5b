import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a7503b7f35efd3f8f3f315d13049c1d26ae0b9014ad22808a926e2bafb7fbf4c","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
