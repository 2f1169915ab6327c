// Unit tests: everything under tests/ but the browser tests and the benches.
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Generous limits: a test never waits for time to pass, but a slow machine may be slow.
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
