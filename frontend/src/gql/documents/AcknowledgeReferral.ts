import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables } from "../graphql";

export const AcknowledgeReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:69d435f94806f653087e0eee5d4dea1967dea5b21f440e325430f45324d425ca","loc":{}} as unknown as DocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
