// Figures of an exported workbook: the record among its sources, its numbers in the cells of a data sheet, its chart on
// the sheet beside it.
import type { Zip } from "./bounded-zip";
import { changesIn, type DrawnChart, drawnChart, recordsIn } from "./chart-figure";
import { type Edit, numberOf, sameNumber } from "./chart-table";
import type { FigureRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import type { VisiblePart } from "./office-parts";
import { numberChanges, type SeenChange, tableChanges, titleChanges } from "./seen-changes";
import { sharedTexts, sheetRows } from "./sheet-texts";

/** Columns of the data sheet (lib/export/data/tidy-words.ts), and of files made before it was the same in every format. */
const at = { edition: 2, indicator: 4, item: 6, segment: 10, value: 12 };
const before = { indicator: 0, item: 3, series: 5, value: 6 };

type Row = readonly (string | number | undefined)[];
type Cells = Map<string, number | null>;
const cellKey = (...codes: unknown[]) => codes.join("\n");

/** Title, number or list of a sheet begin within these. */
const firstRows = 12;

/** A row under each name that a record may give it: its items or segments by editions, or editions by items. */
function cellsOf(row: Row): [string, number | null][] {
  const [edition, item, segment, indicator] = [row[at.edition], row[at.item], row[at.segment], row[at.indicator]];
  const value = numberOf(`${row[at.value] ?? ""}`);
  return [
    [cellKey(indicator, item, edition), value],
    [cellKey(indicator, edition, item), value],
    [cellKey(indicator, `${segment}-${item}`, edition), value],
    [cellKey(row[before.indicator], row[before.item], row[before.series]), numberOf(`${row[before.value] ?? ""}`)],
  ];
}

/** A record with the sheet and the chart that fit it best; sorted rows are the same rows. */
export function workbookFigures(zip: Zip, visible: readonly VisiblePart[]): FoundFigure[] {
  const shared = sharedTexts(zip);
  const records = recordsIn(shared);
  if (records.length === 0) return [];
  const sheets = visible.flatMap(({ type, part }) => (type === "worksheet" ? [sheetRows(zip.text(part), shared)] : []));
  const free = new Set(sheets.map((rows): Cells => new Map(rows.flatMap(cellsOf))));
  const charts = new Set(visible.flatMap(({ type, part }) => (type === "chart" ? (drawnChart(zip, part) ?? []) : [])));
  const tables = sheets.flatMap(gridsIn);
  const texts = sheets.flatMap((rows) =>
    rows.slice(0, firstRows).flatMap(([first]) => (typeof first === "string" ? first : [])),
  );
  const titles = sheets.flatMap(([row]) => (typeof row?.[0] === "string" ? row[0] : []));
  return records.map((record) => {
    const around = [...titleChanges(record, titles), ...numberChanges(record, texts), ...tableChanges(record, tables)];
    const chart = record.shown?.chart ? ownChart(record, charts) : null;
    if (chart) charts.delete(chart);
    const drawn = chart && changesIn(record, chart);
    const fits = [...free].flatMap((cells) => {
      const edits = editsInCells(record, cells);
      return edits ? [{ cells, edits }] : [];
    });
    const best = fits.sort((a, b) => a.edits.length - b.edits.length)[0];
    const missing: SeenChange[] =
      record.shown?.chart && !chart
        ? [{ what: "form", item: "", series: "", made: record.shown.chart.forms.join(", "), found: null }]
        : [];
    const seen = [...around, ...(drawn?.seen ?? []), ...missing];
    const common = { record, format: "xlsx", slide: null, renamed: drawn?.renamed ?? [], seen } as const;
    if (!best && (record.values ?? []).length > 0)
      return { ...common, byHand: "unknown", edits: [], seen: [], unplaced: true };
    if (best) free.delete(best.cells);
    const inCells = best?.edits ?? [];
    const others = (drawn?.edits ?? []).filter((one) => !inCells.some((other) => sameEdit(one, other)));
    const edits = [...inCells, ...others];
    const changed = edits.length + common.renamed.length + seen.length > 0;
    return { ...common, byHand: changed ? "yes" : "no", edits, unplaced: false };
  });
}

const sameEdit = (one: Edit, other: Edit) => one.item === other.item && one.series === other.series;

/** The chart that has most in common with a record; null where none has anything. */
function ownChart(record: FigureRecord, charts: ReadonlySet<DrawnChart>): DrawnChart | null {
  const cells = Math.max(1, record.items.length * record.series.length);
  const fits = [...charts].map((chart) => {
    const { edits, renamed } = changesIn(record, chart);
    return { chart, faults: edits.length + renamed.length };
  });
  const best = fits.sort((a, b) => a.faults - b.faults)[0];
  return best && best.faults < cells ? best.chart : null;
}

/** Null where the sheet has none of the record's rows. */
function editsInCells({ indicator, items, series, values }: FigureRecord, cells: Cells): Edit[] | null {
  let known = 0;
  const all = (values ?? []).flatMap(([item, ...row], c) =>
    row.map(([code, stated], s): Edit => {
      const key = cellKey(indicator, item, code);
      if (cells.has(key)) known += 1;
      return { item: items[c] ?? item, series: series[s] ?? code, stated, found: cells.get(key) ?? null };
    }),
  );
  return known === 0 ? null : all.filter((one) => !sameNumber(one.stated, one.found));
}

/** Rows from each of the first on: a list stands somewhere below its title. */
function gridsIn(rows: readonly Row[]): string[][][] {
  const texts = rows.slice(0, 200).map((row) => Array.from(row, (cell) => `${cell ?? ""}`));
  return texts.slice(0, firstRows).map((_, from) => texts.slice(from));
}
