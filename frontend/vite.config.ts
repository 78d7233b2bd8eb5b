import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const FRAME =
  /node_modules\/(react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|urql|@urql|wonka)\/|src\/(app\/(?!stream|main|AccountPanel|account-panel)|words\/(runtime|registry)|parts\/(Bones|Button|Empty|ErrorNote|failure|Icon|Note|Toast|time|use-read|use-title)\b)/;

const CODES =
  /src\/(parts\/codes|words\/messages\/(basis|channel|declined_by|event|field|form|language|mode|outcome|reach|reason|refusal|source|state|urgency)_)/;

/** Words that the screens of the directory share, and no other screen. */
const DIRECTORY = /src\/words\/messages\/(edit|hours|organisation|price|room|unit|worker)_/;

/** Small parts that the screens of a referral share: one file, where each would cost its name. */
const REFERRAL =
  /src\/(parts\/(Turn|StateBadge)|screens\/referrals?\/(bridge|moment|toward|what|due-moment))\b/;

/** Words and small parts that the reports share, and no other screen. */
const REPORTS = /src\/(words\/messages\/(handovers|worktime|loop)_|parts\/(Presets|TakeAway)\b)/;

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ["cs-CZ", "en-GB", "en-US"] }), enforce: "pre" }],
  resolve: {
    alias: { "@0no-co/graphql.web": new URL("./src/app/no-graphql-text.ts", import.meta.url).pathname },
  },
  build: {
    target: "es2022",
    manifest: true,
    // Nothing inline: the page's Content-Security-Policy allows neither script, style nor data: font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every screen needs travels together: many small files compress worse than one.
    rolldownOptions: {
      output: {
        // every name stands in the shell: the manifest says whose each is
        chunkFileNames: "assets/[hash:7].js",
        assetFileNames: "assets/[hash:7][extname]",
        advancedChunks: {
          groups: [
            { name: "codes", test: CODES, priority: 3 },
            { name: "frame", test: FRAME, priority: 4 },
            { name: "directory", test: DIRECTORY, minShareCount: 2, priority: 2 },
            { name: "referral", test: REFERRAL, minShareCount: 2, priority: 2 },
            { name: "reports", test: REPORTS, minShareCount: 2, priority: 2 },
            {
              name: "frame",
              test: /src\/words\/messages\/(?!handovers_|worktime_|loop_)/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/graphql", "/prihlaseni", "/odhlaseni", "/pozvanka"].map((path) => [
        path,
        process.env.LAVKA_DEV ?? "http://127.0.0.1:7420",
      ]),
    ),
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
