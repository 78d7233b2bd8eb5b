import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OpenReferralMutation, OpenReferralMutationVariables } from "../graphql";

export const OpenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:12e46d1dc08e30983356af1a78545cd10bfe068d01cbf2f40a246702f5e98676","loc":{}} as unknown as DocumentNode<OpenReferralMutation, OpenReferralMutationVariables>;
