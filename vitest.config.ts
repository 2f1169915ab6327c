// Unit tests: everything under tests/ but the browser tests and the benches.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/**/*.test.ts"] },
});
