import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EraseReferralMutation, EraseReferralMutationVariables } from "../graphql";

export const EraseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:4b7914fa8ca14c6106b04a7170fadd18da0a5f23d01ed35878e882796f17c3f8","loc":{}} as unknown as DocumentNode<EraseReferralMutation, EraseReferralMutationVariables>;
