import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { HomePresentQuery, HomePresentQueryVariables } from "../graphql";

export const HomePresentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:67f96c54f1c47dc237ecc8eb8f89659d56a1ebac7a541545aafd8e1843fcd214","loc":{}} as unknown as DocumentNode<HomePresentQuery, HomePresentQueryVariables>;
