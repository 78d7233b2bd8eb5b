import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { ViewerQuery, ViewerQueryVariables } from "../graphql";

export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e5194d00d75a233d9b02a42215424b7c3c1401a3efe5873186774f213fb09993","loc":{}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
