import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
import type { SetNoticeSettingsMutation, SetNoticeSettingsMutationVariables } from "../graphql";

export const SetNoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation"}],"documentId":"sha256:e1927157067bcbdd88c3adc5a9d9a75894146b9ee813529831c4b1c3d8377d78","loc":{}} as unknown as DocumentNode<SetNoticeSettingsMutation, SetNoticeSettingsMutationVariables>;
