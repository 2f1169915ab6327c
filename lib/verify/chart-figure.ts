// A chart of a slide or a report with the record in the workbook inside it: what a hand changed in what it draws.
import type { Zip } from "./bounded-zip";
import { shapeTexts } from "./chart-drawing";
import { type ChartTable, editsOf, placesOf, readChart, renamed, sameNumber } from "./chart-table";
import { type FigureRecord, readRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import { mainPart, relationsOf, visibleParts } from "./office-parts";
import { recordTexts } from "./record-pieces";
import { chartChanges, overChanges, type SeenChange } from "./seen-changes";
import { sharedTexts, sheetRows } from "./sheet-texts";

export type DrawnChart = {
  table: ChartTable;
  /** Texts of the shapes over it; null where the program that saved the file is known to keep none. */
  over: string[] | null;
  /** Its data sheet, and the records in its workbook. */
  rows: Rows;
  records: FigureRecord[];
};

type Rows = (string | number | undefined)[][];
type Changes = Pick<FoundFigure, "edits" | "renamed" | "seen">;

export function recordsIn(texts: readonly string[]): FigureRecord[] {
  return recordTexts(texts)
    .map(readRecord)
    .filter((one) => one !== null);
}

/** Null where the part is no chart that can be read. */
export function drawnChart(zip: Zip, part: string): DrawnChart | null {
  const table = readChart(zip.text(part));
  if (!table) return null;
  const relations = [...relationsOf(zip, part).values()];
  const target = (wanted: string) => relations.find(({ type }) => type === wanted)?.target;
  const [embedded, shapes] = [target("package"), target("chartUserShapes")];
  const workbook = embedded ? zip.open(embedded) : null;
  const over = shapes ? shapeTexts(zip.text(shapes)) : keepsShapes(zip) ? [] : null;
  if (!workbook) return { table, over, rows: [], records: [] };
  const shared = sharedTexts(workbook);
  const main = mainPart(workbook);
  const sheet = main ? visibleParts(workbook, main).find(({ type }) => type === "worksheet")?.part : undefined;
  return { table, over, rows: sheet ? sheetRows(workbook.text(sheet), shared) : [], records: recordsIn(shared) };
}

/** Files of ours name no program; of others only Office is known to keep shapes over charts. */
function keepsShapes(zip: Zip): boolean {
  const [, program = ""] = /<(?:\w+:)?Application>([^<]*)</.exec(zip.text("docProps/app.xml")) ?? [];
  return program === "" || program.startsWith("Microsoft");
}

/** What differs between a record and the chart that draws it. */
export function changesIn(record: FigureRecord, { table, over, rows }: Omit<DrawnChart, "records">): Changes {
  const edits = editsOf(record, table);
  const seen = [...chartChanges(record, table), ...overChanges(record, over)];
  return { edits, renamed: renamed(record, table), seen: [...seen, ...sheetChanges(table, rows, edits)] };
}

const faults = ({ edits, renamed: names }: Changes) => edits.length + names.length;

/** The record that fits a chart best, where its workbook holds several. */
export function bestRecord(chart: DrawnChart): (Changes & { record: FigureRecord }) | null {
  const fits = chart.records.map((record) => ({ record, ...changesIn(record, chart) }));
  return fits.sort((a, b) => faults(a) - faults(b))[0] ?? null;
}

/** Numbers of the sheet behind a chart that are not those it draws: "edit data" would bring them out. */
function sheetChanges({ items, series }: ChartTable, rows: Rows, edits: FoundFigure["edits"]): SeenChange[] {
  const [head = [], ...body] = rows;
  if (body.length === 0) return [];
  const text = (one: string | number | undefined) => `${one ?? ""}`;
  const columns = placesOf(
    series.map(({ name }) => name),
    Array.from(head, text).slice(1),
  );
  const lines = placesOf(
    items,
    Array.from(body, (row) => text(row[0])),
  );
  return items.flatMap((item, c) =>
    series.flatMap(({ name, values }, s): SeenChange[] => {
      const [line, column] = [lines[c] ?? -1, columns[s] ?? -1];
      const cell = body[line]?.[column + 1];
      if (line < 0 || column < 0 || typeof cell === "string") return [];
      const [behind, drawn] = [cell ?? null, values[c] ?? null];
      const told = edits.some(({ item: i, series: n, found, stated }) => {
        return sameNumber(found, drawn) && sameNumber(stated, behind) && item.startsWith(i) && name.startsWith(n);
      });
      if (sameNumber(behind, drawn) || told) return [];
      const shown = (value: number | null) => (value === null ? null : `${value}`);
      return [{ what: "sheet", item, series: name, made: shown(behind), found: shown(drawn) }];
    }),
  );
}
