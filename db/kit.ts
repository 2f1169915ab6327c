// An engine's own words for what tables are made of, so that the tables are written once.
import { type SQL, sql } from "drizzle-orm";
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
  /** A column that keeps the order in which rows came, where the engine has none by itself. */
  order: {},
};
export type Kit = typeof sqliteKit;

/** Rows in the order in which they came, of a table that keeps it. */
export function inOrder(table: sqlite.SQLiteTable): SQL {
  return "place" in table ? sql`${table.place}` : sql`rowid`;
}
