import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EndSessionMutation, EndSessionMutationVariables } from "../graphql";

export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:d62ca5a2cd85972fbe55ab78392edad979998d8871a34384d2a1a77558fb558e","loc":{}} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
