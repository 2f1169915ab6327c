// What the forms of /desk/new send, as tables: a file, pasted cells or a typed table, and rows of a new edition and a new source
// for the tables that have the others. Nothing that was typed is refused here: what is wrong with it, the check says by row.

import { z } from "zod";
import { indicatorById } from "../../../lib/catalogue/indicators";
import type { Submission, TableOrigin } from "../../../lib/desk/submission";
import type { Dataset } from "../../../lib/figure/dataset";
import type { FileKind } from "../../../lib/import/columns";
import { wholeText } from "../../../lib/import/decode";
import { surveys } from "../../../lib/observation";
import { knownOptions } from "../../../lib/workbook/known-options";
import { type ExtractRow, extractCells } from "../../../lib/workbook/map-table";
import { csvOf, mergeRows, rowsOfCsv } from "../../../lib/workbook/merge-rows";
import { isTabbed, tabbedCells } from "../../../lib/workbook/pasted-table";
import {
  editionCode,
  editionRow,
  type Fields,
  fieldsOf,
  type Sent,
  sourceRow,
} from "../../../lib/workbook/short-forms";
import { nameOfTable, typedRows } from "../../../lib/workbook/typed-table";
import type { SentFile } from "./action";
import { type PresentTable, presentTables, presentText } from "./present-tables";

export type PlacedTable = { name: string; bytes: Uint8Array; origin?: TableOrigin };
type Placed = { tables: PlacedTable[]; problem: null } | { tables: null; problem: string };

type Given = {
  sent: Sent;
  csv: SentFile | undefined;
  dataset: Dataset;
  /** Text of a table that the submission has already; null where it has none of that name. */
  inSubmission: (name: string) => Promise<string | null>;
  /** Where the rows of such a table stood. */
  stoodInSubmission?: (name: string) => Promise<TableOrigin | undefined>;
  submission: Submission | null;
  /** Numbers of sources that wait in any submission. */
  waiting?: () => Promise<readonly string[]>;
};

export async function placedTables({
  sent,
  csv,
  dataset,
  inSubmission,
  submission,
  waiting,
  stoodInSubmission,
}: Given): Promise<Placed> {
  const field = fieldsOf(sent);
  const present = await presentTables();
  const textNow = async (name: string) => (await inSubmission(name)) ?? (await presentText(name));
  const tables: PlacedTable[] = [];
  const addTo = async (kind: FileKind, row: ExtractRow | null) => {
    if (!row) return;
    const name = homeOf(kind, present, submission);
    const merged = mergeRows(await textNow(name), kind, [row]);
    if (merged) tables.push({ name, bytes: encoded(merged.text) });
    else tables.push({ name: `new-${kind}.csv`, bytes: encoded(mergeRows("", kind, [row])?.text ?? "") });
  };

  const edition = editionCode(field("new_edition")) || field("edition");
  const source = sourceRow(field, dataset.sources, edition, field("source_title") ? await waiting?.() : []);
  const sourceId = source?.id ?? field("source");
  const survey = indicatorById.get(field("indicator"))?.survey ?? surveys.find((one) => one === field("survey"));
  await addTo("sources", source);
  await addTo("editions", survey ? editionRow(field, survey, dataset.editions, sourceId) : null);

  const given = csv || field("text") ? sentText(csv, [sent.text ?? ""].flat()[0] ?? "") : null;
  const main =
    csv || field("text")
      ? given && filled(given, field, edition, sourceId)
      : typedText(sent, field, { dataset, edition, sourceId });
  if (main === null) return { tables: null, problem: "table-unreadable" };
  if (main === "workbook") return { tables: null, problem: "workbook-sent" };
  if (main !== "") {
    const name = tableName(field, csv, edition);
    const origin = originOf(field("origin"));
    if (field("how") !== "add") {
      const bytes = csv && !isTabbed(main) ? csv.bytes : encoded(commas(main));
      tables.push({ name, bytes, ...(origin ? { origin } : {}) });
    } else {
      const added = rowsOfCsv(commas(main));
      const merged = added && mergeRows(await textNow(name), added.kind, added.rows);
      if (!merged) return { tables: null, problem: "not-the-same-kind" };
      const numbers = originOfAdded(await stoodInSubmission?.(name), origin, merged.at);
      tables.push({ name, bytes: encoded(merged.text), ...(numbers ? { origin: numbers } : {}) });
    }
  }
  return tables.length > 0 ? { tables, problem: null } : { tables: null, problem: "no-table" };
}

const origins = z.object({ sheet: z.string().max(200), rows: z.array(z.int().positive()).max(20_000) });

/** Where the script that read a sheet says the rows stood. */
function originOf(sent: string): TableOrigin | null {
  try {
    return origins.safeParse(JSON.parse(sent || "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Rows that were added have their numbers of the sheet they came from, the others of the same sheet keep theirs. */
function originOfAdded(
  before: TableOrigin | undefined,
  added: TableOrigin | null,
  at: readonly number[],
): TableOrigin | undefined {
  const rows = added && before?.sheet !== added.sheet ? [] : [...(before?.rows ?? [])];
  for (const [index, place] of at.entries()) {
    while (rows.length < place) rows.push(0);
    rows[place] = added?.rows[index] ?? 0;
  }
  const sheet = (added ?? before)?.sheet;
  return sheet === undefined ? undefined : { sheet, rows };
}

const encoded = (text: string) => new TextEncoder().encode(text);
/** Cells parted by tabs, as Excel copies and saves them, parted by commas. */
const commas = (text: string) => (isTabbed(text) ? csvOf(tabbedCells(text)) : text);

/** The table that new rows of a kind belong to: one that waits in the submission, else the one that is published. */
export function homeOf(kind: FileKind, present: readonly PresentTable[], submission: Submission | null): string {
  const usual = `${kind}.csv`;
  if (submission?.files.has(usual)) return usual;
  const own = present.filter((one) => one.kind === kind).map(({ name }) => name);
  return own.includes(usual) ? usual : (own[0] ?? usual);
}

/** The text of a file, or what was pasted; null where it is in no encoding that is read. */
function sentText(csv: SentFile | undefined, pasted: string): string | "workbook" | null {
  // Empty cells at the beginning and the end of a row are cells.
  if (!csv) return pasted.replace(/^\s*\n/, "");
  if (csv.bytes[0] === 0x50 && csv.bytes[1] === 0x4b) return "workbook";
  return wholeText(csv.bytes);
}

/** What a printed table does not say in its rows, and the form says once for all of them. */
function filled(text: string, field: Fields, edition: string, source: string): string {
  const read = field("fill") === "1" ? rowsOfCsv(text) : null;
  if (read?.kind !== "extract") return text;
  const shared = { edition, source, locator: field("locator"), base: field("base"), base_ja: field("base_ja") };
  const rows = read.rows.map((row) => {
    const blank = Object.entries(shared).filter(([name]) => !row[name]);
    return { ...row, ...Object.fromEntries(blank) };
  });
  return csvOf(extractCells(rows));
}

type Typed = { dataset: Dataset; edition: string; sourceId: string };

function typedText(sent: Sent, field: Fields, { dataset, edition, sourceId }: Typed): string {
  const groups = knownOptions(dataset.observations).get(field("indicator"))?.groups ?? [];
  const rows = typedRows(sent, field, { edition, source: sourceId, groups });
  return rows.length > 0 ? csvOf(extractCells(rows)) : "";
}

/** Asked in the form; a table that is new and has no name gets one of what is in it. */
function tableName(field: Fields, csv: SentFile | undefined, edition: string): string {
  const chosen = field("how") === "new" ? field("new_name") : field("name");
  const fallback = csv?.name.replace(/\.(csv|txt|tsv)$/i, "") || nameOfTable(field("indicator"), edition);
  return `${(chosen || fallback).replace(/\.csv$/i, "")}.csv`;
}
