import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AlternativesQuery, AlternativesQueryVariables } from "../graphql";

export const AlternativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:f7883ffff2c40dd098179772c516f18266e4991f36b5c488d5935b68ffb1e998","loc":{}} as unknown as DocumentNode<AlternativesQuery, AlternativesQueryVariables>;
