import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { OpenReferralMutation, OpenReferralMutationVariables } from "../graphql";

export const OpenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:64862b74fde2f72c1bdeb2a72efb566da04f7915650d0478242c7a3a2dfe4d3f","loc":{}} as unknown as DocumentNode<OpenReferralMutation, OpenReferralMutationVariables>;
