// For `npx drizzle-kit generate` after a change of db/schema.ts: once as it is, once with ENGINE=postgres.
import { defineConfig } from "drizzle-kit";

export default process.env.ENGINE === "postgres"
  ? defineConfig({ dialect: "postgresql", schema: "./db/postgres/schema.ts", out: "./db/migrations/postgres" })
  : defineConfig({ dialect: "sqlite", schema: "./db/schema.ts", out: "./db/migrations" });
