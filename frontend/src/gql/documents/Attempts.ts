import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptsQuery, AttemptsQueryVariables } from "../graphql";

export const AttemptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:b4f041055fce693ecc716b9eedc087629c32dc179c9b1367ad9ed9e66377b08a","loc":{}} as unknown as DocumentNode<AttemptsQuery, AttemptsQueryVariables>;
