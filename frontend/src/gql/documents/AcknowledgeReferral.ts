import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables } from "../graphql";

export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e4b09dead1b75808e88bd058d8c420ea09b3b547e1dbd3d067acf6343fe6d0b6","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
