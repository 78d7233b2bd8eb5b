import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

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
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/graphql", "/prihlaseni", "/odhlaseni", "/pozvanka"].map((path) => [
        path,
        process.env.LAVKA_DEV ?? "http://127.0.0.1:8080",
      ]),
    ),
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
