// What a store stands on: Drizzle and the tables of an engine, typed as SQLite's.
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { DeskTables } from "./desk-tables";

export type DeskBase = {
  orm: BetterSQLite3Database;
  tables: DeskTables;
  provider: "sqlite" | "pg";
  close: () => Promise<void>;
};
