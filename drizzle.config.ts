// For `npx drizzle-kit generate` after a change of db/schema.ts: once as it is, once with ENGINE=postgres. With PART=desk
// the same for the desk's tables (db/desk/desk-tables.ts).
import { defineConfig } from "drizzle-kit";

const places = {
  data: { sqlite: ["./db/schema.ts", ""], postgresql: ["./db/postgres/schema.ts", "/postgres"] },
  desk: {
    sqlite: ["./db/desk/desk-tables.ts", "/desk"],
    postgresql: ["./db/desk/postgres-desk-tables.ts", "/desk-postgres"],
  },
} as const;

const dialect = process.env.ENGINE === "postgres" ? "postgresql" : "sqlite";
const [schema, folder] = places[process.env.PART === "desk" ? "desk" : "data"][dialect];

export default defineConfig({ dialect, schema, out: `./db/migrations${folder}` });
