// The tables of what was done: imports and undos, what each replaced, and what of them was published at the desk. Rows are
// only ever added to them.
import { sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Kit } from "./kit";

/** `kind` of an import that takes another back. */
export const undoKind = "undo";

export function recordTablesOf({ table, text, integer, check, primaryKey }: Kit) {
  /** Every file that was imported: when, what it did, and the data version after it. */
  const imports = table("imports", {
    id: integer().primaryKey(),
    /** The files of one command share a run: it is undone as a whole. */
    run: integer().notNull(),
    file: text().notNull(),
    /** Of the file's table, or `undo`. */
    kind: text().notNull(),
    sha256: text().notNull(),
    /** Local time with its offset, ISO 8601. */
    at: text().notNull(),
    rows: integer().notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    withdrawn: integer().notNull(),
    dataVersion: text("data_version").notNull(),
    /** Of an undo: the import that it takes back. Those of before this column was there say nothing of it. */
    undoes: integer().references((): AnySQLiteColumn => imports.id),
  });

  /** Rows as they were before an import replaced, withdrew or took them over; `null` for one that an undo brought back. */
  const changes = table(
    "changes",
    {
      importId: integer("import_id")
        .notNull()
        .references(() => imports.id),
      table: text("table_name").notNull(),
      key: text().notNull(),
      action: text().notNull(),
      before: text().notNull(),
    },
    (own) => [
      primaryKey({ columns: [own.importId, own.table, own.key] }),
      check("changes_action", sql`${own.action} in ('changed', 'withdrawn', 'moved', 'restored')`),
    ],
  );

  /** Runs that came from the desk. */
  const publications = table("publications", {
    submission: text().primaryKey(),
    run: integer().notNull(),
    title: text().notNull(),
    note: text().notNull(),
    byName: text("by_name").notNull(),
    approvedName: text("approved_name").notNull(),
    at: text().notNull(),
  });

  return { imports, changes, publications };
}
