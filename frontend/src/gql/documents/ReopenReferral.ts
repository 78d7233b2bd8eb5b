import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ReopenReferralMutation, ReopenReferralMutationVariables } from "../graphql";

export const ReopenReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:96ef4e17ddaed1214ba2d8accf65c922ef33d68a6c89c021aaf1096312bc5559","loc":{}} as unknown as DocumentNode<ReopenReferralMutation, ReopenReferralMutationVariables>;
