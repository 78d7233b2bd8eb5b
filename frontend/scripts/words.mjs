// Compiles messages/*.json into typed functions (src/words). Paraglide reports success
// and emits nothing when its plugin cannot be loaded, so the count is checked here.
import { readFileSync } from "node:fs";
import { compile } from "@inlang/paraglide-js";

const outdir = "./src/words";
await compile({
  project: "./project.inlang",
  outdir,
  strategy: ["cookie", "baseLocale"],
  cookieName: "lavka_language",
  cookieMaxAge: 60 * 60 * 24 * 365,
  outputStructure: "message-modules",
  emitReadme: false,
  emitPrettierIgnore: false,
  emitGitIgnore: false,
});

const wanted = Object.keys(JSON.parse(readFileSync("./messages/cs.json", "utf8"))).filter(
  (key) => !key.startsWith("$"),
);
const { m } = await import(new URL("../src/words/messages.js", import.meta.url).href);
const missing = wanted.filter((key) => typeof m[key] !== "function");
if (missing.length > 0) {
  console.error(
    `words: ${missing.length} of ${wanted.length} messages were not compiled, first ${missing[0]}`,
  );
  process.exit(1);
}
console.log(`words: ${wanted.length} messages`);
