// Browser tests against the production build (`npm test` builds it). With JavaScript and without.
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { freePort } from "./app/_commands/free-port";
import { findBrowser } from "./tests/e2e/find-browser";
import { frozenFolder } from "./tests/frozen-data";

// The workers read this file again: they find the port in the environment.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const use = { baseURL, launchOptions: await findBrowser(), locale: "ja-JP" };

export default defineConfig({
  testDir: "tests/e2e",
  // One of them waits for a page to be still while the others work.
  workers: availableParallelism() + 1,
  fullyParallel: true,
  forbidOnly: true,
  // Generous: on a slow machine a test may take long, but it never waits for time to pass.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use,
  projects: [
    { name: "chromium", testIgnore: "**/*.no-js.spec.ts" },
    { name: "no-js", testMatch: "**/*.no-js.spec.ts", use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `node app/_commands/serve.mjs ${process.env.E2E_PORT}`,
    url: `${baseURL}/icon.svg`,
    env: { NODE_ENV: "production", DATA_FOLDER: frozenFolder, NEXT_TELEMETRY_DISABLED: "1" },
  },
});
