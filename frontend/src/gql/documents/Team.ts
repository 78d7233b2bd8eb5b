import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { TeamQuery, TeamQueryVariables } from "../graphql";

export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query"}],"documentId":"sha256:e7b0fdcb6a23143095d86a6f71897988c8a1e3156cd64d10462e3709ecde24e4","loc":{}} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
