import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NewReferralQuery, NewReferralQueryVariables } from "../graphql";

export const NewReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:00e354e10c2bb5b41b5e0d24660b95aead550b1f5495ecef6cb4136d0e86c841","loc":{}} as unknown as DocumentNode<NewReferralQuery, NewReferralQueryVariables>;
