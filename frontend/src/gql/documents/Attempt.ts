import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { AttemptQuery, AttemptQueryVariables } from "../graphql";

export const AttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:7fc223b87b38eea445ca4dc76a2a5d5037e56755c636cc0c862388f614671cbc","loc":{}} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
