// Second half of `npm run codegen`: the trusted documents move to the top of frontend/,
// sorted, where the Go program embeds them; in the browser each document shrinks to its
// id and its kind; src/app/trusted.ts sends it as `documentId`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const generated = "./src/gql/persisted-documents.json";
const documents = JSON.parse(readFileSync(generated, "utf8"));
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("./persisted-documents.json", `${JSON.stringify(sorted, null, 2)}\n`);
rmSync(generated);
rmSync("./src/gql/gql.ts", { force: true });

const typed = "./src/gql/graphql.ts";
const before = readFileSync(typed, "utf8");
const after = before.replaceAll(
  /\{"__meta__":\{"hash":"(sha256:[0-9a-f]{64})"\}\} as unknown as DocumentNode<\w+(Query|Mutation|Subscription),/g,
  (found, documentId, kind) => {
    const definition = { kind: "OperationDefinition", operation: kind.toLowerCase() };
    // a place in a source, though an empty one, keeps urql from printing the document
    const document = { kind: "Document", definitions: [definition], documentId, loc: {} };
    return JSON.stringify(document) + found.slice(found.indexOf("}}") + 2);
  },
);
const made = after.match(/"documentId":/g)?.length ?? 0;
if (made === 0 || made !== Object.keys(sorted).length) {
  console.error(`documents: ${made} of ${Object.keys(sorted).length} documents got an id`);
  process.exit(1);
}

// Each document lies in a module of its own: together they would travel with every
// screen, and the shell would grow with whatever anybody asks.
rmSync("./src/gql/documents", { recursive: true, force: true });
mkdirSync("./src/gql/documents");
const DOCUMENT = /^export const (\w+)Document = .* as unknown as DocumentNode<(\w+), (\w+)>;$/gm;
const rest = after.replaceAll(DOCUMENT, (line, name, result, variables) => {
  const lines = [
    'import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";',
    `import type { ${result}, ${variables} } from "../graphql";`,
    "",
    line,
    "",
  ];
  writeFileSync(`./src/gql/documents/${name}.ts`, lines.join("\n"));
  return `export { ${name}Document } from "./documents/${name}";`;
});
writeFileSync(typed, rest);
console.log(`documents: ${made}`);
