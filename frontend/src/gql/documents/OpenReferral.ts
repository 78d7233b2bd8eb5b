import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OpenReferralMutation, OpenReferralMutationVariables } from "../graphql";

export const OpenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:0638fe431add0c74cb2788fd53670a4caae863a3564f3accc6773ffb4847f430","loc":{}} as unknown as DocumentNode<OpenReferralMutation, OpenReferralMutationVariables>;
