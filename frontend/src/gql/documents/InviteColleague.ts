import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { InviteColleagueMutation, InviteColleagueMutationVariables } from "../graphql";

export const InviteColleagueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:60f0c957c97c284a9d66b4fc4ea49ecc8566d240056dff277976ce5749dd678f","loc":{}} as unknown as DocumentNode<InviteColleagueMutation, InviteColleagueMutationVariables>;
