import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:ddc8d04a9b3e25466ec7084d689d507c43b995033312503640ff970fd26b8f11","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
