// What can be read from: tables, and Drizzle to ask them with. Typed as SQLite's, whichever engine answers; so what asks
// awaits the query itself and calls neither `all` nor `get`.
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { type Tables, tables } from "./schema";
import type { SqliteFile } from "./sqlite-file";

export type View = { readonly orm: BetterSQLite3Database<Tables>; readonly tables: Tables };

export const viewOf = (file: SqliteFile): View => ({ orm: file, tables });
