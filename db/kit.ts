// What the two engines call alike things, so that the tables are written once. SQLite's types stand for both.
import { type SQL, sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: sqlite.text,
  integer: sqlite.integer,
  /** Eight bytes: 63.4 stays 63.4. */
  double: sqlite.real,
  check: sqlite.check,
  foreignKey: sqlite.foreignKey,
  index: sqlite.index,
  primaryKey: sqlite.primaryKey,
  /** A column that keeps the order in which rows came (SQLite's own `rowid`), where the engine has none by itself. */
  order: {},
};
export type Kit = typeof sqliteKit;

/** Texts are sorted by their bytes, as SQLite does, and not by the language that a server happens to speak. */
const bytewise = pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' });
/** SQLite's whole numbers have eight bytes. */
const whole = (name = "") => pg.bigint(name, { mode: "number" });

/** Rows in the order in which they came, of a table that keeps it. */
export function inOrder(table: sqlite.SQLiteTable): SQL {
  return "place" in table ? sql`${table.place}` : sql`rowid`;
}

export const postgresKit = {
  table: pg.pgTable,
  text: (name = "") => bytewise(name),
  integer: whole,
  double: (name = "") => pg.doublePrecision(name),
  check: pg.check,
  foreignKey: pg.foreignKey,
  index: pg.index,
  primaryKey: pg.primaryKey,
  order: { place: pg.bigint({ mode: "number" }).notNull() },
} as unknown as Kit;
