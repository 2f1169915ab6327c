// For `npx drizzle-kit generate` after a change of db/schema.ts.
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./db/schema.ts", out: "./db/migrations" });
