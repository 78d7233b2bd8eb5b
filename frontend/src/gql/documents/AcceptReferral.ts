import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcceptReferralMutation, AcceptReferralMutationVariables } from "../graphql";

export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5d322854b2b5c70d3dc9bb92345ab5847223623d7b15633cd86d404ba9514db1","loc":{}} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
