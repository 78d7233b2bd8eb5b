import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { DeclineReferralMutation, DeclineReferralMutationVariables } from "../graphql";

export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:46b72b3103cff30cd6747f2d9951c29c4203fac3bf955a221efc01da27c12122","loc":{}} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
