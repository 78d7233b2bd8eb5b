// The budget of design.md: what every screen loads ≤ 95 kB, what one route adds ≤ 60 kB, gzipped.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const SHELL = 95_000;
const ROUTE = 60_000;
const manifest = JSON.parse(readFileSync("./dist/.vite/manifest.json", "utf8"));
const weigh = (file) => gzipSync(readFileSync(`./dist/${file}`), { level: 9 }).length;

/** All files that a chunk brings along, styles included, fonts not. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shell = filesOf(entry);
let failed = false;
const report = (name, bytes, limit) => {
  const over = bytes > limit;
  failed ||= over;
  console.log(
    `${over ? "OVER " : "ok   "} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${limit / 1000} ${name}`,
  );
};
report("shell", sum(shell), SHELL);
/** What is there already when a chunk is asked for: the shell, and what every chunk that asks for it brought along. */
function thereBefore(key) {
  const askers = Object.keys(manifest).filter((name) => manifest[name].dynamicImports?.includes(key));
  const brought = askers.map((asker) => filesOf(asker));
  return (file) => shell.has(file) || (brought.length > 0 && brought.every((files) => files.has(file)));
}

for (const key of Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry)) {
  const isThere = thereBefore(key);
  const own = [...filesOf(key)].filter((file) => !isThere(file));
  report(key, sum(own), ROUTE);
}
// The order of the layers is that of their first mention: a stylesheet before look.css would turn it round.
const styles = [
  ...readFileSync("./dist/index.html", "utf8").matchAll(/rel="stylesheet"[^>]*href="\/([^"]+)"/g),
];
if (!readFileSync(`./dist/${styles[0]?.[1]}`, "utf8").startsWith("@layer base")) {
  failed = true;
  console.log("WRONG  the first stylesheet of index.html is not the one that orders the layers");
}
process.exit(failed ? 1 : 0);
