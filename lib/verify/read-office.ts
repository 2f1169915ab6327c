// Figures in a deck, a report or a workbook, whoever saved it last. A chart in a slide or a report brings its record in
// its own data sheet, so it is known again in another deck, on another place, under another name; a number or a list has
// it among what the program keeps with the slide; a workbook of ours has it among its sources; a picture brings its own.
import { ownEntry } from "../own-entry";
import type { Zip } from "./bounded-zip";
import { bestRecord, type DrawnChart, drawnChart } from "./chart-figure";
import { type FigureRecord, readRecord, recordFromProperties, recordMark } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import { joinParts } from "./join-parts";
import { mainPart, relationsOf, type VisiblePart, visibleParts } from "./office-parts";
import { type PaperRecord, papersIn } from "./paper-record";
import { pictureFigures } from "./read-picture";
import { allNamed, readXml, textOf } from "./read-xml";
import { numberChanges, tableChanges, titleChanges } from "./seen-changes";
import { reportTexts, type SeenTexts, type SlideTexts, slideTexts, tagTexts } from "./seen-texts";
import { workbookFigures } from "./workbook-figures";

type Format = "pptx" | "docx" | "xlsx";
const formats: Readonly<Record<string, Format>> = { presentation: "pptx", document: "docx", workbook: "xlsx" };

/** A chart that says nothing of its origin. */
export type LooseChart = Pick<DrawnChart, "table" | "over"> & { slide: number | null };

export type OfficeFigures = {
  format: Format;
  figures: FoundFigure[];
  /** Charts that say nothing of their origin. */
  loose: LooseChart[];
  unknown: number;
  /** Figures that only the properties name, beside others that were found: lost by a program, or taken out by a hand. */
  named: FoundFigure[];
  papers: Map<string, PaperRecord>;
  /** How many slides there are, and what each says; of a report one entry. */
  slides: number;
  texts: SeenTexts[];
};

/** Null where the package is no deck, report or workbook. @throws TooLarge */
export function readOffice(zip: Zip): OfficeFigures | null {
  const main = mainPart(zip);
  const format = ownEntry(formats, readXml(main ? zip.text(main) : "")?.name ?? "");
  if (!main || !format) return null;
  const visible = visibleParts(zip, main);
  const own = format === "xlsx" ? workbookFigures(zip, visible) : [];
  const report = format === "docx" ? reportTexts(zip, main) : null;
  const slides = new Map<number, SlideTexts>();
  const [found, loose]: [FoundFigure[], LooseChart[]] = [[], []];
  for (const one of visible) {
    if (one.type === "slide" && one.slide !== null) {
      const texts = slideTexts(zip, one.part);
      slides.set(one.slide, texts);
      found.push(...recordedOnSlide(texts, one.slide));
    }
    if (one.type === "image") found.push(...figuresOfPicture(zip, one));
    if (one.type !== "chart") continue;
    const chart = drawnChart(zip, one.part);
    const best = chart && bestRecord(chart);
    if (chart && best) found.push(placed(best, format, one.slide));
    else if (chart) loose.push({ ...chart, slide: one.slide });
  }
  if (report) found.push(...recordedInReport(zip, main));
  const around = report ? inReport(found, report) : found.map((one) => onSlide(one, slides));
  const figures = [...own, ...joinParts(around)];
  const common = { format, loose, papers: papersOf(zip, main), slides: slides.size };
  const texts = report ? [report] : [...slides.values()];
  // A workbook's own charts have no data sheet inside: their numbers are the cells.
  const unknown = Math.max(0, loose.length - own.length);
  const there = new Set(figures.map(({ record }) => record.address));
  const named = namedInProperties(zip)
    .filter(({ address }) => !there.has(address))
    .map((record) => unread(record, format));
  // Properties also name what was taken out since, so they are asked last.
  if (figures.length > 0) return { ...common, texts, figures, named, unknown };
  return { ...common, texts, figures: named, named: [], unknown: Math.max(0, unknown - named.length) };
}

function unread(record: FigureRecord, format: Format): FoundFigure {
  return { record, format, slide: null, byHand: "unknown", edits: [], renamed: [], seen: [], unplaced: true };
}

type Changes = Pick<FoundFigure, "edits" | "renamed" | "seen">;

function placed(best: Changes & { record: FigureRecord }, format: Format, slide: number | null): FoundFigure {
  return settled({ ...best, format, slide, byHand: "no", unplaced: false });
}

/** `byHand` as the changes say. */
function settled(figure: FoundFigure): FoundFigure {
  const changed = figure.edits.length + figure.renamed.length + figure.seen.length > 0;
  return changed ? { ...figure, byHand: "yes" } : figure;
}

const nothing: Changes = { edits: [], renamed: [], seen: [] };

/** Figures without a chart, by the records that the program keeps with the slide. */
function recordedOnSlide({ tags }: SlideTexts, slide: number): FoundFigure[] {
  return tags.flatMap((tag) => {
    const record = readRecord(tag);
    return record ? [placed({ record, ...nothing }, "pptx", slide)] : [];
  });
}

/** What stands on the slide around a figure. Of a picture its own program tells. */
function onSlide(figure: FoundFigure, slides: ReadonlyMap<number, SlideTexts>): FoundFigure {
  const texts = figure.slide === null || figure.format !== "pptx" ? undefined : slides.get(figure.slide);
  if (!texts) return figure;
  const { record } = figure;
  const around = [
    ...titleChanges(record, texts.title === null ? texts.paragraphs : [texts.title], texts.title),
    ...numberChanges(record, texts.paragraphs),
    ...tableChanges(record, [...texts.tables]),
  ];
  return settled({ ...figure, seen: [...around, ...figure.seen] });
}

/** A report's texts and tables belong to its figures in their order. */
function inReport(figures: readonly FoundFigure[], { paragraphs, tables }: SeenTexts): FoundFigure[] {
  const free = [...tables];
  return figures.map((figure) => {
    const { record } = figure;
    if (figure.format !== "docx") return figure;
    const around = [
      ...titleChanges(record, paragraphs),
      ...numberChanges(record, paragraphs),
      ...tableChanges(record, free),
    ];
    return settled({ ...figure, seen: [...around, ...figure.seen] });
  });
}

/** Texts of the data that a document carries beside its text. */
function dataOf(zip: Zip, main: string): string[] {
  return [...relationsOf(zip, main).values()].flatMap(({ type, target }) => {
    if (type === "tags") return tagTexts(zip, target);
    const root = type === "customXml" ? readXml(zip.text(target)) : null;
    return root ? allNamed(root, "record").map(textOf) : [];
  });
}

function recordedInReport(zip: Zip, main: string): FoundFigure[] {
  return dataOf(zip, main).flatMap((text) => {
    const record = text.startsWith(recordMark) ? readRecord(text) : null;
    return record ? [placed({ record, ...nothing }, "docx", null)] : [];
  });
}

function papersOf(zip: Zip, main: string): Map<string, PaperRecord> {
  return papersIn(dataOf(zip, main).join("\n"));
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
