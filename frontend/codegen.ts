import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/** Documents live in *.graphql beside the screen that asks; scripts/documents.mjs finishes the output. */
const config: CodegenConfig = {
  schema: "../schema/*.graphql",
  documents: "src/**/*.graphql",

  generates: {
    "./src/gql/": {
      preset: "client",
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,

        persistedDocuments: {
          mode: "replaceDocumentWithHash",
          hashPropertyName: "hash",
          hashAlgorithm: (operation: string) =>
            `sha256:${createHash("sha256").update(operation).digest("hex")}`,
        },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Time: "string", ID: "string" },
        strictScalars: true,
      },
    },
  },
};

export default config;
