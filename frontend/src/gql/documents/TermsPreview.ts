import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { TermsPreviewQuery, TermsPreviewQueryVariables } from "../graphql";

export const TermsPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:d0535c272d56a2996c6fbce176d0581d6a560d2285ffe0cda0192c0159d21d31","loc":{}} as unknown as DocumentNode<TermsPreviewQuery, TermsPreviewQueryVariables>;
