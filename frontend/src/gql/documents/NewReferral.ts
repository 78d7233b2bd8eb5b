import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e11de0f90082b39911d3afdcaa009ae64b0df4877d6989a40cf35d6d346642a3","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
