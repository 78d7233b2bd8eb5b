import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { CompleteReferralMutation, CompleteReferralMutationVariables } from "../graphql";

export const CompleteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:27a93899a34a9a24ca6bc9c990842a24564254a6f582e73a4d5b0120d418fb74","loc":{}} as unknown as DocumentNode<CompleteReferralMutation, CompleteReferralMutationVariables>;
