// Looks at a database that comes from elsewhere before anything of this program opens it: it is taken where its tables are
// exactly those that this program made, now or earlier, and all in them is sound. What else stands in a file of SQLite (views,
// triggers, indexes on expressions) is a program that would run here.
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { isAsSealed, migrationsOfSeal, storedSeal } from "./data-version";
import { migrationsFolder } from "./sqlite-file";

export const strangenesses = [
  "not-sqlite",
  "cut",
  "newer",
  "other-tables",
  "damaged",
  "other-values",
  "references",
  "unsealed",
] as const;
export type Strangeness = (typeof strangenesses)[number];

/** @returns what is wrong with the bytes of a file; null where it is a database of this program, whole and sealed */
export function strangenessIn(bytes: Buffer): Strangeness | null {
  const head = wrongHead(bytes);
  if (head) return head;
  // In memory: it neither writes beside itself, nor is it changed. What stands in a log that was not sent is missed by the seal.
  const whole = Buffer.from(bytes);
  whole.fill(1, 18, 20);
  const client = new Database(whole);
  try {
    client.pragma("trusted_schema = OFF");
    client.pragma("cell_size_check = ON");
    return wrongContent(client);
  } catch (error) {
    if (error instanceof Database.SqliteError) return "damaged";
    throw error;
  } finally {
    client.close();
  }
}

/** Before SQLite reads it: what the head says of the file's length, and whether it says it for this very file. */
function wrongHead(bytes: Buffer): Strangeness | null {
  if (bytes.length < 512 || bytes.toString("latin1", 0, 16) !== "SQLite format 3\0") return "not-sqlite";
  const size = bytes.readUInt16BE(16);
  const pageSize = size === 1 ? 65_536 : size;
  const isPower = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
  const versions = [bytes[18], bytes[19]].every((one) => one === 1 || one === 2);
  const isUtf8 = bytes.readUInt32BE(56) === 1;
  if (!isPower || !versions || !isUtf8) return "damaged";
  const isSaid = bytes.readUInt32BE(24) === bytes.readUInt32BE(92);
  return isSaid && bytes.readUInt32BE(28) * pageSize === bytes.length ? null : "cut";
}

function wrongContent(client: Database.Database): Strangeness | null {
  const shape = strangeShape(client);
  if (shape) return shape;
  if (client.pragma("integrity_check(1)", { simple: true }) !== "ok") return "damaged";
  if (hasOtherValues(client)) return "other-values";
  if ((client.pragma("foreign_key_check") as unknown[]).length > 0) return "references";
  return isSealed(client) ? null : "unsealed";
}

/** Whether its tables are others than this program makes, now or at an earlier version. */
export function strangeShape(client: Database.Database): "other-tables" | "newer" | null {
  const known = client
    .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .get();
  if (!known) return "other-tables";
  const migrations = readMigrationFiles({ migrationsFolder });
  // Of a view of that name nothing is read: it is not there where the table is.
  const applied = client.prepare("select created_at from __drizzle_migrations order by created_at").pluck().all();
  const isOurs = migrations.every(
    ({ folderMillis }, at) => at >= applied.length || Number(applied[at]) === folderMillis,
  );
  if (!isOurs || applied.length === 0) return "other-tables";
  if (applied.length > migrations.length) return "newer";
  return shapeOf(client) === shapeAfter(applied.length) ? null : "other-tables";
}

const shapeOf = (client: Database.Database): string =>
  JSON.stringify(client.prepare("select type, name, tbl_name, sql from sqlite_master order by type, name").all());

const shapes = new Map<number, string>();

/** After so many migrations. */
function shapeAfter(count: number): string {
  const known = shapes.get(count);
  if (known) return known;
  const migrations = readMigrationFiles({ migrationsFolder });
  const made = new Database(":memory:");
  const all = new Database(":memory:");
  try {
    migrate(drizzle(all), { migrationsFolder });
    // The migrator's own table is made first, and in its own words.
    made.exec(all.prepare("select sql from sqlite_master where name = '__drizzle_migrations'").pluck().get() as string);
    made.pragma("foreign_keys = OFF");
    for (const { sql } of migrations.slice(0, count)) for (const statement of sql) made.exec(statement);
    const shape = shapeOf(made);
    shapes.set(count, shape);
    return shape;
  } finally {
    made.close();
    all.close();
  }
}

/** SQLite keeps a text in a column of numbers where it is given one: pages count on what the column says. */
function hasOtherValues(client: Database.Database): boolean {
  const tables = client.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
  );
  return (tables.pluck().all() as string[]).some((table) => {
    const columns = client.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number }[];
    const wrong = columns.map(({ name, type, notnull }) => {
      const kinds = [type.toLowerCase(), ...(notnull ? [] : ["null"])].map((kind) => `'${kind}'`);
      return `typeof("${name}") not in (${kinds.join(", ")})`;
    });
    return client.prepare(`select 1 from "${table}" where ${wrong.join(" or ")} limit 1`).get() !== undefined;
  });
}

/** Of a version before the seal was as it is now only that there is one. */
function isSealed(client: Database.Database): boolean {
  const applied = client.prepare("select count(*) from __drizzle_migrations").pluck().get() as number;
  return applied < migrationsOfSeal ? storedSeal(client) !== 0 : isAsSealed(client);
}
