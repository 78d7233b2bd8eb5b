import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { EndHoldingsMutation, EndHoldingsMutationVariables } from "../graphql";

export const EndHoldingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:dc65e1fd983b596c8338736a1431b72e0e964cf43414b5888cc84ddbd5863379","loc":{}} as unknown as DocumentNode<EndHoldingsMutation, EndHoldingsMutationVariables>;
