import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:5e19b05400e55f2ffdb02b0960571a2f676e7d1f3061e8ae2e42f436b3a6d971","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
