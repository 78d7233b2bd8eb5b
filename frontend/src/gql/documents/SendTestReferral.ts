import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SendTestReferralMutation, SendTestReferralMutationVariables } from "../graphql";

export const SendTestReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:99be19b1a283d7f76947fa368b6a8496b445bb7117c7304833ae94b69d4b778b","loc":{}} as unknown as DocumentNode<SendTestReferralMutation, SendTestReferralMutationVariables>;
