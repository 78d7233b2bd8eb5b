import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:495a772a3340da4dd1cbffcf1c98b606da1441c7c156ce472e3a80809875e476","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
