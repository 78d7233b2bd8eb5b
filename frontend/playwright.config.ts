import { defineConfig } from "@playwright/test";

/** One browser, one worker, one running Lávka: the specs follow one another. */
export default defineConfig({
  testDir: "./browser",
  testMatch: "*.spec.ts",
  outputDir: "./test-results",
  globalSetup: "./browser/shared.ts",
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    locale: "cs-CZ",
    timezoneId: "Europe/Prague",
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    launchOptions: {
      executablePath: process.env.LAVKA_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
