import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { JoinRequestsQuery, JoinRequestsQueryVariables } from "../graphql";

export const JoinRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:6b2f88de88c451b95346eb1e786fd61045bca1446a1a5915e2423ccb5d5ebdad","loc":{}} as unknown as DocumentNode<JoinRequestsQuery, JoinRequestsQueryVariables>;
