import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcceptReferralMutation, AcceptReferralMutationVariables } from "../graphql";

export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:3bb9e578a8e758dfcc70bc0ba77840707b1cf2cbd174cacf934ea3c74ed90efe","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
