import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:a23ae764413d06784e3cd4077946bb9ea381bec83133631cf7ef3d4638d9a77d","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
