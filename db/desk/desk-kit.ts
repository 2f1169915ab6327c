// What the desk's tables need besides the words of db/kit.ts. PostgreSQL keeps them in a schema of their own, `desk`.
import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";
import { postgresKit, sqliteKit } from "../kit";

const bytea = pg.customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

export const sqliteDeskKit = {
  ...sqliteKit,
  /** A number that each new row gets, higher than every one before. */
  counted: () => sqlite.integer().primaryKey({ autoIncrement: true }),
  flag: (name = "") => sqlite.integer(name, { mode: "boolean" }),
  moment: (name = "") => sqlite.integer(name, { mode: "timestamp_ms" }),
  bytes: () => sqlite.blob({ mode: "buffer" }),
  uniqueIndex: sqlite.uniqueIndex,
};
export type DeskKit = typeof sqliteDeskKit;

export const deskSchema = pg.pgSchema("desk");

export const postgresDeskKit = {
  ...postgresKit,
  table: deskSchema.table,
  counted: () => pg.bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  flag: (name = "") => pg.boolean(name),
  moment: (name = "") => pg.timestamp(name, { withTimezone: true, mode: "date" }),
  bytes: () => bytea(),
  uniqueIndex: pg.uniqueIndex,
} as unknown as DeskKit;
