// Figures in a deck, a report or a workbook, whoever saved it last. A chart in a slide or a report brings its record in
// its own data sheet, so it is known again in another deck, on another place, under another name; a workbook of ours
// has the record among its sources and its numbers in the cells; a picture that was put in brings its own.
import { ownEntry } from "../own-entry";
import type { Zip } from "./bounded-zip";
import { type Edit, editsOf, numberOf, readChart, renamed, sameNumber } from "./chart-table";
import { type FigureRecord, readRecord, recordFromProperties } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import { joinParts } from "./join-parts";
import { mainPart, relationsOf, type VisiblePart, visibleParts } from "./office-parts";
import { pictureFigures } from "./read-picture";
import { allNamed, readXml, textOf } from "./read-xml";
import { recordTexts } from "./record-pieces";
import { sharedTexts, sheetRows } from "./sheet-texts";

type Format = "pptx" | "docx" | "xlsx";
const formats: Readonly<Record<string, Format>> = { presentation: "pptx", document: "docx", workbook: "xlsx" };

/** What a package holds; `unknown`: charts that say nothing of their origin. */
export type OfficeFigures = { figures: FoundFigure[]; unknown: number };

/** Null where the package is no deck, report or workbook. @throws TooLarge */
export function readOffice(zip: Zip): OfficeFigures | null {
  const main = mainPart(zip);
  const format = ownEntry(formats, readXml(main ? zip.text(main) : "")?.name ?? "");
  if (!main || !format) return null;
  const visible = visibleParts(zip, main);
  const own = format === "xlsx" ? workbookFigures(zip, visible) : [];
  const figures: FoundFigure[] = [];
  let nameless = 0;
  for (const one of visible) {
    if (one.type === "image") figures.push(...figuresOfPicture(zip, one));
    if (one.type !== "chart") continue;
    const figure = chartFigure(zip, one, format);
    if (figure) figures.push(figure);
    else nameless += 1;
  }
  // A workbook's own charts have no data sheet inside: their numbers are the cells.
  nameless = Math.max(0, nameless - own.length);
  figures.unshift(...own);
  if (figures.length > 0) return { figures: joinParts(figures), unknown: nameless };
  // Properties also name what was taken out since, so they are asked last.
  const named = namedInProperties(zip).map((record) => unread(record, format));
  return { figures: named, unknown: Math.max(0, nameless - named.length) };
}

function unread(record: FigureRecord, format: Format): FoundFigure {
  return { record, format, slide: null, byHand: "unknown", edits: [], renamed: [], unplaced: true };
}

/** The chart with the record in the workbook inside it; where that one holds several, the one that fits best. */
function chartFigure(zip: Zip, { part, slide }: VisiblePart, format: Format): FoundFigure | null {
  const table = readChart(zip.text(part));
  const embedded = [...relationsOf(zip, part).values()].find(({ type }) => type === "package")?.target;
  const workbook = table && embedded ? zip.open(embedded) : null;
  if (!table || !workbook) return null;
  const fits = recordsIn(sharedTexts(workbook)).map((record) => ({
    record,
    edits: editsOf(record, table),
    renamed: renamed(record, table),
  }));
  const best = fits.sort((a, b) => faults(a) - faults(b))[0];
  return best ? { ...best, format, slide, byHand: faults(best) > 0 ? "yes" : "no", unplaced: false } : null;
}

const faults = (one: Pick<FoundFigure, "edits" | "renamed">) => one.edits.length + one.renamed.length;

function recordsIn(texts: readonly string[]): FigureRecord[] {
  return recordTexts(texts)
    .map(readRecord)
    .filter((one) => one !== null);
}

/** Columns of the data sheet (lib/export/data/tidy-words.ts), and of files made before it was the same in every format. */
const at = { edition: 2, indicator: 4, item: 6, segment: 10, value: 12 };
const before = { indicator: 0, item: 3, series: 5, value: 6 };

type Cells = Map<string, number | null>;
const cellKey = (...codes: unknown[]) => codes.join("\n");

/** A row under each name that a record may give it: its items or segments by editions, or editions by items. */
function cellsOf(row: readonly (string | number | undefined)[]): [string, number | null][] {
  const [edition, item, segment, indicator] = [row[at.edition], row[at.item], row[at.segment], row[at.indicator]];
  const value = numberOf(`${row[at.value] ?? ""}`);
  return [
    [cellKey(indicator, item, edition), value],
    [cellKey(indicator, edition, item), value],
    [cellKey(indicator, `${segment}-${item}`, edition), value],
    [cellKey(row[before.indicator], row[before.item], row[before.series]), numberOf(`${row[before.value] ?? ""}`)],
  ];
}

/** A record with the sheet that fits it best; sorted rows are the same rows. */
function workbookFigures(zip: Zip, visible: readonly VisiblePart[]): FoundFigure[] {
  const shared = sharedTexts(zip);
  const records = recordsIn(shared);
  const sheets = records.length === 0 ? [] : visible.filter(({ type }) => type === "worksheet");
  const free = new Set(
    sheets.map(({ part }): Cells => {
      const rows = sheetRows(zip.text(part), shared);
      return new Map(rows.flatMap(cellsOf));
    }),
  );
  return records.map((record) => {
    const fits = [...free].flatMap((cells) => {
      const edits = editsInCells(record, cells);
      return edits ? [{ cells, edits }] : [];
    });
    const best = fits.sort((a, b) => a.edits.length - b.edits.length)[0];
    if (!best) return { ...unread(record, "xlsx"), unplaced: (record.values ?? []).length > 0 };
    free.delete(best.cells);
    const byHand = best.edits.length > 0 ? "yes" : "no";
    return { record, format: "xlsx", slide: null, byHand, edits: best.edits, renamed: [], unplaced: false };
  });
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

function figuresOfPicture(zip: Zip, { part, slide }: VisiblePart): FoundFigure[] {
  if (!/\.(png|svg)$/i.test(part)) return [];
  return pictureFigures(zip.bytes(part) ?? new Uint8Array()).map((figure) => ({ ...figure, slide }));
}

/** `figure1.address` … in the custom properties. */
function namedInProperties(zip: Zip): FigureRecord[] {
  const root = readXml(zip.text("docProps/custom.xml"));
  const figures = new Map<string, Record<string, string>>();
  for (const property of root ? allNamed(root, "property") : []) {
    const [, figure, name] = /^(figure\d+)\.(\w+)$/.exec(property.attributes.name ?? "") ?? [];
    if (figure && name) figures.set(figure, { ...figures.get(figure), [name]: textOf(property).trim() });
  }
  return [...figures.values()].map(recordFromProperties).filter((one) => one !== null);
}
