import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ChangesSubscription, ChangesSubscriptionVariables } from "../graphql";

export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription"}],"documentId":"sha256:97d2c4d792794eac06b210288bd4492558529a1f67bc2a92d1ca566449ee5771","loc":{}} as unknown as DocumentNode<ChangesSubscription, ChangesSubscriptionVariables>;
