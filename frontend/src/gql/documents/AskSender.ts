import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AskSenderMutation, AskSenderMutationVariables } from "../graphql";

export const AskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:67dddefd8adb57f7a57281aafbf8c705106556ff4f6e792a236d01f86657b18d","loc":{}} as unknown as DocumentNode<AskSenderMutation, AskSenderMutationVariables>;
