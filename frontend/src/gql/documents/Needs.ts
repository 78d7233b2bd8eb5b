import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { NeedsQuery, NeedsQueryVariables } from "../graphql";

export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:7a2c159ac63966b16fb339195b39d5d75e973660c79e4c679127c68ce27cf5da","loc":{}} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
