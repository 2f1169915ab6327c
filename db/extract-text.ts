// What is stored, as the CSV files that make it: in the shape of data/, so that importing them into an empty database
// gives the same data version. Rows stand in the order of their keys, editions in their own.
import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { csvCell } from "../lib/csv-cell";
import { columnsOf, type FileKind, fileKinds } from "../lib/import/columns";
import { imports } from "./history";
import { inOrder } from "./kit";
import type { Value } from "./table-writer";
import type { View } from "./view";

export type StoredExtract = {
  /** Of the CSV file; the extract's own, but where rows of two kinds belong to one. */
  name: string;
  /** The file that the rows belong to. */
  extract: string;
  kind: FileKind;
};

/** Which tables hold the rows of a kind of file. */
const homes = {
  sources: ["sources"],
  editions: ["editions", "editionGroups"],
  extract: ["observations"],
  citations: ["citations"],
  "not-obtained": ["notObtained"],
  contradictions: ["contradictions"],
  texts: ["texts"],
} as const;

/** The files that make what is stored, by name. */
export async function storedExtracts(view: View): Promise<StoredExtract[]> {
  const found: Omit<StoredExtract, "name">[] = [];
  for (const kind of fileKinds) {
    const names = new Set<string>();
    for (const home of homes[kind]) {
      const table = view.tables[home];
      const rows = await view.orm.selectDistinct({ extract: table.extract }).from(table);
      for (const { extract } of rows) names.add(extract);
    }
    for (const extract of names) found.push({ extract, kind });
  }
  // A file of that name was last imported as this.
  const last = new Map(
    (await imports(view)).reverse().flatMap(({ file, kind }) => (kind === "undo" ? [] : [[file, kind]])),
  );
  const taken = new Set(found.map(({ extract }) => extract));
  const named = found.map(({ extract, kind }) => {
    const alone = !found.some((one) => one.extract === extract && one.kind !== kind);
    if (alone || last.get(extract) === kind) return { name: extract, extract, kind };
    let name = extract.replace(/(\.csv)?$/i, `-${kind}.csv`);
    while (taken.has(name)) name = name.replace(/\.csv$/, "-.csv");
    taken.add(name);
    return { name, extract, kind };
  });
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Text of one of the files: UTF-8 is meant, lines end in LF, the header is in English as in data/. */
export async function extractText(view: View, { extract, kind }: StoredExtract): Promise<string> {
  const names = columnsOf[kind].map(({ name }) => name);
  const lines = [names, ...(await rowsOf[kind](view, extract)).map((row) => names.map((name) => plain(row[name])))];
  return lines.map((line) => `${line.map(csvCell).join(",")}\n`).join("");
}

type Row = Record<string, Value>;

function plain(value: Value | undefined): string {
  if (typeof value !== "number") return value ?? "";
  // No number of a file is so long that its decimals would not fit.
  return /e/.test(`${value}`) ? value.toFixed(15).replace(/\.?0+$/, "") : `${value}`;
}

/** A row by the names of its columns, as the files have them. */
function byColumn(table: SQLiteTable, row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(getTableColumns(table)).map(([key, { name }]) => [name, row[key] as Value]));
}

/** The number with the decimals that it was printed with. */
const printed = (row: Row): Row =>
  typeof row.value === "number" ? { ...row, value: row.value.toFixed(row.decimals as number) } : row;

async function plainRows({ orm, tables }: View, home: "sources" | "notObtained" | "contradictions", extract: string) {
  const table = tables[home];
  const key = home === "sources" ? tables.sources.id : tables[home].number;
  const rows = await orm.select().from(table).where(eq(table.extract, extract)).orderBy(asc(key));
  return rows.map((row) => byColumn(table, row));
}

async function textRows({ orm, tables: { texts: table } }: View, extract: string): Promise<Row[]> {
  const order = [asc(table.subject), asc(table.part)];
  const rows = await orm
    .select()
    .from(table)
    .where(eq(table.extract, extract))
    .orderBy(...order);
  return rows.map((row) => byColumn(table, row));
}

async function editionRows({ orm, tables: { editions, editionGroups } }: View, extract: string): Promise<Row[]> {
  const whole = await orm.select().from(editions).orderBy(inOrder(editions));
  const groups = await orm
    .select()
    .from(editionGroups)
    .where(eq(editionGroups.extract, extract))
    .orderBy(inOrder(editionGroups));
  return whole.flatMap((row) => {
    const own = byColumn(editions, row);
    const parts = groups.filter((one) => one.survey === row.survey && one.edition === row.edition);
    return [
      ...(row.extract === extract ? [{ ...own, breakdown: "none", segment_ja: "", segment_en: "" }] : []),
      ...parts.map((part) => ({ label_ja: row.labelJa, label_en: row.labelEn, ...byColumn(editionGroups, part) })),
    ];
  });
}

async function observationRows({ orm, tables }: View, extract: string): Promise<Row[]> {
  const { observations: table, items, segments } = tables;
  const rows = await orm
    .select({ one: table, item: items, segment: segments })
    .from(table)
    .innerJoin(items, and(eq(items.indicator, table.indicator), eq(items.code, table.item)))
    .innerJoin(segments, and(eq(segments.breakdown, table.breakdown), eq(segments.code, table.segment)))
    .where(eq(table.extract, extract))
    .orderBy(asc(table.indicator), asc(table.edition), asc(table.breakdown), asc(table.segment), asc(table.item));
  return rows.map(({ one, item, segment }) => ({
    ...printed(byColumn(table, one)),
    ...{ item_ja: item.ja, item_en: item.en, segment_ja: segment.ja, segment_en: segment.en },
  }));
}

async function citationRows({ orm, tables: { citations: table } }: View, extract: string): Promise<Row[]> {
  const rows = await orm
    .select()
    .from(table)
    .where(eq(table.extract, extract))
    .orderBy(
      ...[table.indicator, table.edition, table.breakdown, table.segment, table.item].map((one) => asc(one)),
      ...[table.face, table.source, table.locator].map((one) => asc(one)),
    );
  return rows.map((row) => printed(byColumn(table, row)));
}

const rowsOf: Record<FileKind, (view: View, extract: string) => Promise<Row[]>> = {
  sources: (view, extract) => plainRows(view, "sources", extract),
  editions: editionRows,
  extract: observationRows,
  citations: citationRows,
  "not-obtained": (view, extract) => plainRows(view, "notObtained", extract),
  contradictions: (view, extract) => plainRows(view, "contradictions", extract),
  texts: textRows,
};
