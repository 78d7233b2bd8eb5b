import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EraseReferralMutation, EraseReferralMutationVariables } from "../graphql";

export const EraseReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:abeaae46d7d93c8a84bd5fb29fe3b49967f7be87e1936fba53874ff19ac469a8","loc":{}} as unknown as DocumentNode<EraseReferralMutation, EraseReferralMutationVariables>;
