import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OpenReferralMutation, OpenReferralMutationVariables } from "../graphql";

export const OpenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:210108a55a6a37236d0e9fb71bb8faa3954b4670cd674020bdbbb9569c55e381","loc":{}} as unknown as DocumentNode<OpenReferralMutation, OpenReferralMutationVariables>;
