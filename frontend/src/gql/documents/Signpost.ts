import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SignpostMutation, SignpostMutationVariables } from "../graphql";

export const SignpostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:5934e8a028c4ee190e8309610ce0da3414a2a2a1fa5619b1a0b4055a7ce795a8","loc":{}} as unknown as DocumentNode<SignpostMutation, SignpostMutationVariables>;
