import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { TermsQuery, TermsQueryVariables } from "../graphql";

export const TermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:365cf11b1e6fa97e6950b84d26b3d28cb4c33ba49be03e0bdff37d6253c4acda","loc":{}} as unknown as DocumentNode<TermsQuery, TermsQueryVariables>;
