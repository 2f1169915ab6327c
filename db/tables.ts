// The content tables for the import's prepared statements: keys, columns in order. Names come from the schema.
import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  changes,
  citations,
  contradictions,
  editionGroups,
  editions,
  imports,
  items,
  notObtained,
  observations,
  publications,
  segments,
  sources,
  texts,
} from "./schema";

export type ContentTable = {
  name: string;
  key: readonly string[];
  /** Content columns, the key first; not `extract` and `import_id`. */
  columns: readonly string[];
  /** The order in which its rows came is kept: SQLite's `rowid` tells it. */
  ordered: boolean;
};

const orderedTables: readonly SQLiteTable[] = [editions, editionGroups];

function tableOf(table: SQLiteTable): ContentTable {
  const all = Object.values(getTableColumns(table)).map((column) => column.name);
  const composite = getTableConfig(table).primaryKeys[0]?.columns.map((column) => column.name);
  const single = Object.values(getTableColumns(table)).filter((column) => column.primary);
  const key = composite ?? single.map((column) => column.name);
  const rest = all.filter((name) => !key.includes(name) && name !== "extract" && name !== "import_id");
  return { name: getTableName(table), key, columns: [...key, ...rest], ordered: orderedTables.includes(table) };
}

/** In the order in which rows may be inserted: what others refer to comes first. */
export const contentTables = {
  sources: tableOf(sources),
  editions: tableOf(editions),
  edition_groups: tableOf(editionGroups),
  items: tableOf(items),
  segments: tableOf(segments),
  observations: tableOf(observations),
  citations: tableOf(citations),
  not_obtained: tableOf(notObtained),
  contradictions: tableOf(contradictions),
  texts: tableOf(texts),
} as const;
export type ContentTableName = keyof typeof contentTables;

export type StoredTable = ContentTable & {
  /** Columns that hold numbers. */
  numbers: ReadonlySet<string>;
};

function storedTable(table: SQLiteTable): StoredTable {
  const { name, key, ordered } = tableOf(table);
  const all = Object.values(getTableColumns(table));
  const rest = all.map((column) => column.name).filter((column) => !key.includes(column));
  const numbers = all.filter(({ dataType }) => dataType === "number").map((column) => column.name);
  return { name, key, ordered, columns: [...key, ...rest], numbers: new Set(numbers) };
}

/** Every table with every column, in the order in which rows may be inserted. */
export const storedTables = [
  ...[imports, sources, editions, editionGroups, items, segments, observations, citations],
  ...[notObtained, contradictions, texts, changes, publications],
].map(storedTable);
