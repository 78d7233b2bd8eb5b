// Reads the reports of the three test runners, holds the rule about skipped tests,
// and prints the summary.
//   node tests.mjs go OUT              go test -json on standard input
//   node tests.mjs vitest OUT REPORT
//   node tests.mjs playwright OUT REPORT
//   node tests.mjs summary FOLDER
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"

// The one skip that is allowed, and only where the files are not there.
const realFiles = "not run: real files"

const readers = { go: readGo, vitest: readVitest, playwright: readPlaywright }

async function main([what, out, report]) {
  if (what === "summary") return summary(out)
  const read = readers[what]
  if (!read) throw new Error(`unknown report ${what}`)
  const counts = await read(report)
  writeFileSync(out, JSON.stringify(counts))
  for (const name of counts.skipped) console.log(`SKIPPED, which is not allowed: ${name}`)
  for (const name of counts.notRun) console.log(`${realFiles} (${name})`)
  if (counts.passed + counts.failed === 0) console.log("No test ran.")
  return counts.passed > 0 && counts.failed === 0 && counts.skipped.length === 0
}

async function readGo() {
  const tests = new Map()
  const packages = new Map()
  const builds = new Map()
  for await (const line of createInterface({ input: process.stdin })) {
    const event = parsed(line)
    if (event) note(event, { tests, packages, builds })
    else console.log(line)
  }
  return countGo(tests, packages)
}

function parsed(line) {
  if (!line.startsWith("{")) return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function note(event, { tests, packages, builds }) {
  if (event.Action === "build-output") return append(builds, event.ImportPath, event.Output)
  if (event.Action === "build-fail") return console.log(builds.get(event.ImportPath) ?? "")
  const key = event.Test ? `${event.Package} ${event.Test}` : event.Package
  const into = event.Test ? tests : packages
  const entry = into.get(key) ?? { output: "", result: "none" }
  into.set(key, entry)
  if (event.Action === "output") entry.output += event.Output
  if (!["pass", "fail", "skip"].includes(event.Action)) return
  entry.result = event.Action
  if (event.Action === "fail") process.stdout.write(entry.output)
  if (event.Test) return
  const word = { pass: "ok  ", fail: "FAIL", skip: "-   " }[event.Action]
  console.log(`${word} ${event.Package} ${event.Action === "skip" ? "(no tests)" : `${event.Elapsed.toFixed(1)} s`}`)
}

function append(map, key, text) {
  map.set(key, (map.get(key) ?? "") + text)
}

// A test with subtests is a heading; only the leaves are counted.
function countGo(tests, packages) {
  const headings = new Set()
  for (const key of tests.keys()) {
    for (let cut = key.lastIndexOf("/"); cut > key.indexOf(" "); cut = key.lastIndexOf("/", cut - 1)) headings.add(key.slice(0, cut))
  }
  const counts = { passed: 0, failed: 0, skipped: [], notRun: [] }
  for (const [key, { result, output }] of tests) {
    if (headings.has(key)) continue
    if (result === "pass") counts.passed++
    else if (result !== "skip") counts.failed++
    else if (output.includes(realFiles) && !process.env.LAVKA_TEST_DATA) counts.notRun.push(key)
    else counts.skipped.push(key)
  }
  // A package that fails without a failing test did not build, panicked or timed out.
  const failing = new Set([...tests].filter(([, { result }]) => result === "fail").map(([key]) => key.split(" ")[0]))
  for (const [name, { result }] of packages) if (result === "fail" && !failing.has(name)) counts.failed++
  return counts
}

function readVitest(path) {
  const report = JSON.parse(readFileSync(path, "utf8"))
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName)
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped, notRun: [] }
}

// A flaky test has failed once, so it counts as failed.
function readPlaywright(path) {
  const report = JSON.parse(readFileSync(path, "utf8"))
  const { expected, unexpected, flaky } = report.stats
  const left = specs(report.suites).filter(({ tests }) => tests.some(({ status }) => status === "skipped"))
  const titles = (some) => some.map(({ title }) => title)
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors ?? []).length,
    skipped: titles(left.filter((spec) => !wantsRealFiles(spec))),
    notRun: titles(left.filter(wantsRealFiles)),
  }
}

function wantsRealFiles({ tests }) {
  const said = tests.flatMap(({ annotations }) => annotations).map(({ description }) => description)
  return said.includes(realFiles) && !process.env.LAVKA_TEST_DATA
}

function specs(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites ?? [])])
}

function summary(folder) {
  const steps = readFileSync(join(folder, "steps.tsv"), "utf8").trim().split("\n").map((line) => line.split("\t"))
  const total = { passed: 0, failed: 0 }
  console.log("\nWhat ran")
  for (const [name, seconds, result] of steps) {
    const path = join(folder, `${name}.json`)
    const counts = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined
    total.passed += counts?.passed ?? 0
    // A step that failed without a failing test counts as one.
    total.failed += counts?.failed || (result === "ok" ? 0 : 1)
    console.log(`  ${name.padEnd(14)} ${seconds.padStart(4)} s  ${result}${counts ? `  ${said(counts)}` : ""}`)
  }
  const seconds = steps.reduce((sum, [, took]) => sum + Number(took), 0)
  console.log(`  ${"together".padEnd(14)} ${String(seconds).padStart(4)} s\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0
}

function said({ passed, failed, skipped, notRun }) {
  const parts = [`${passed} passed, ${failed} failed`]
  if (skipped.length > 0) parts.push(`${skipped.length} skipped against the rule`)
  if (notRun.length > 0) parts.push(`${realFiles} (${notRun.length})`)
  return parts.join(", ")
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
