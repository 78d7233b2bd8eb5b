import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:5ca07d750e2071230ee90cf3ea9f7991a51960798922c3df12214dd71f983599","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
