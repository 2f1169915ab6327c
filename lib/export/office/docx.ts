// A report page a figure: heading, native chart (the same part as the slide's), table, notes, source. A4, with the
// styles that Word's navigation shows; several figures make one report with contents.

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { ChartRun } from "docx/charts";
import { chartTraits } from "../../catalogue/chart-kinds";
import { exportWords } from "../../chart/export-words";
import { formOf, onlyNumber } from "../../chart/figure-form";
import { footRows, labelledOnce } from "../../chart/frame-blocks";
import { widest } from "../../chart/text-line";
import type { Figure } from "../../figure/figure";
import { surroundings, textsAround } from "../../figure/surroundings";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { inPoints } from "./chart-place";
import { chartRanges } from "./chart-table";
import { addProvenance, closePackage, openPackage, type Parts, readPart, setThemeFont } from "./office-package";
import { putChart } from "./put-chart";
import { captionMark, referenceMark, settleFields } from "./report-fields";
import { aroundOf, putRecords } from "./report-records";
import { figureTable, unprintedRows } from "./report-table";
import { font, page, run, textWidth } from "./report-text";
import { settleReport } from "./settle-report";
import { embeddedWorkbook } from "./workbook";

/** In pixels, as the library counts. */
function chartSize(figure: Figure): { width: number; height: number } {
  const rows = figure.categories.length * figure.series.length;
  return { width: page.chart, height: chartTraits[figure.kind].overTime ? 320 : Math.min(760, 120 + 26 * rows) };
}

/**
 * A figure with all that belongs to it, and the end of its page unless it is the last.
 * @param lead stands under its title
 */
export function figureBlocks(
  figure: Figure,
  options: ExportOptions,
  last: boolean,
  lead: readonly Paragraph[] = [],
): (Paragraph | Table)[] {
  const words = exportWords[figure.lang];
  const { after } = officeWords[figure.lang];
  const { address, dataVersion } = provenanceOf(figure, options);
  const small = (text: string) => new Paragraph({ spacing: { after: 40 }, children: [run(text, 18)] });
  const { lang } = figure;
  const charted = formOf(figure) === "chart";
  const content: (Paragraph | Table)[] = [];
  if (options.parts.title) {
    content.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(figure.title, 26, true)] }),
      new Paragraph({
        ...{ keepNext: true, spacing: { after: 120 } },
        children: [run(figure.name, 20, true), run(after + figure.subtitle)],
      }),
    );
    if (figure.categories.length > 0) {
      const marks = { figure: referenceMark("figure", lang), table: referenceMark("table", lang) };
      const sentence = charted ? words.see(marks.figure, marks.table) : words.seeTable(marks.table);
      // A mark stands in a run of its own.
      const pieces = sentence.split(/(\u2997.*?\u2998)/).filter(Boolean);
      content.push(new Paragraph({ keepNext: true, spacing: { after: 80 }, children: pieces.map((one) => run(one)) }));
    }
  }
  content.push(...lead);
  const number = onlyNumber(figure);
  if (number) {
    content.push(
      new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [run(number.label, 22)] }),
      new Paragraph({ keepNext: true, spacing: { after: 80 }, children: [run(number.value, 88, true)] }),
    );
  }
  if (charted) {
    content.push(
      new Paragraph({
        keepNext: true,
        children: [
          new ChartRun({
            type: "bar",
            categories: figure.categories.map((category) => category.label),
            series: figure.series.map((series) => ({
              name: series.label || figure.name,
              values: figure.categories.map(() => 0),
            })),
            transformation: chartSize(figure),
            altText: { name: figure.indicator, title: figure.title, description: figure.alt.slice(0, 2000) },
          }),
        ],
      }),
      caption("figure", figure.name, lang, false),
    );
  }
  if (figure.categories.length > 0) {
    content.push(caption("table", figure.table.caption, lang, true), figureTable(figure, textWidth));
    const unsaid = unprintedRows(figure);
    if (unsaid.length > 0) {
      content.push(small(words.unprinted(unsaid.map(({ label }) => label))));
    }
  }
  content.push(new Paragraph({ spacing: { after: 60 }, children: [] }));
  content.push(...surroundings(figure, ["lost"]).map((one) => small(one.label + after + one.text)));
  if (options.parts.notes) {
    const rows = [
      ...labelledOnce(surroundings(figure, ["caution"])),
      ...footRows(figure, surroundings(figure, ["note", "interval"])),
    ];
    content.push(...labelledLines(rows));
  }
  if (options.parts.source) {
    content.push(...textsAround(figure, ["credit", "lost-credit"]).map(small));
    content.push(small(address), small(`${words.sheet.dataVersion}${words.sheet.means}${dataVersion}`));
  }
  if (!last) content.push(new Paragraph({ children: [new PageBreak()] }));
  return content;
}

/** Lines with a label each, or none under the one before: their texts in one column. */
function labelledLines(rows: readonly { label: string; text: string }[]): Paragraph[] {
  const points = 9;
  const column = Math.ceil(
    20 *
      (widest(
        rows.map(({ label }) => label),
        points,
        700,
      ) *
        1.05 +
        6),
  );
  return rows.map(
    ({ label, text }) =>
      new Paragraph({
        spacing: { after: 40 },
        indent: { left: column, hanging: column },
        tabStops: [{ type: TabStopType.LEFT, position: column }],
        children: [
          new TextRun({ children: [label, new Tab()], size: 2 * points, bold: true, font }),
          run(text, 2 * points),
        ],
      }),
  );
}

/** 図1 or 表1 with its name, in Word's own style; a table's stands over it. */
function caption(kind: "figure" | "table", name: string, lang: Figure["lang"], over: boolean): Paragraph {
  return new Paragraph({
    ...{ style: "Caption", keepNext: over, spacing: over ? { before: 160, after: 60 } : { before: 40, after: 120 } },
    children: [run(captionMark(kind, lang), 20, true), run(officeWords[lang].after + name, 20, true)],
  });
}

/** Our chart parts and workbooks in the place of the library's, in the order of the document. */
function putCharts(parts: Parts, figures: readonly Figure[], options: ExportOptions): void {
  const relations = readPart(parts, "word/_rels/document.xml.rels");
  const target = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<Relationship [^>]*>/g)) {
    const [, id] = /Id="([^"]+)"/.exec(relation) ?? [];
    const [, path] = /Target="\/?(?:word\/)?(charts\/[^"]+)"/.exec(relation) ?? [];
    if (id && path) target.set(id, path);
  }
  const inOrder = [...readPart(parts, "word/document.xml").matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)];
  const withChart = figures.filter((figure) => formOf(figure) === "chart");
  if (inOrder.length !== withChart.length) throw new Error(`${inOrder.length} charts for ${withChart.length} figures`);
  withChart.forEach((figure, index) => {
    const path = target.get(inOrder[index]?.[1] ?? "");
    if (!path) throw new Error(`Chart ${index + 1} has no part`);
    const name = path.slice("charts/".length);
    const own = readPart(parts, `word/charts/_rels/${name}.rels`);
    const relation = [...own.matchAll(/<Relationship [^>]*>/g)]
      .map(([one]) => one)
      .find((one) => one.includes(".xlsx"));
    const [, workbook] = /Target="(?:\.\.|\/word)\/([^"]+)"/.exec(relation ?? "") ?? [];
    if (!workbook) throw new Error(`Chart ${index + 1} has no workbook`);
    // A report is for white paper, whatever the screen's theme.
    const onPaper = { style: options.style, theme: "light" } as const;
    const frame = inPoints(chartSize(figure));
    const chart = { figure, frame, ranges: chartRanges(figure), workbook: `../${workbook}` };
    putChart(parts, `word/${path}`, chart, onPaper);
    parts.set(`word/${workbook}`, embeddedWorkbook(figure, options, frame, aroundOf(figure, options)));
  });
}

export type ReportBlock = Paragraph | Table | TableOfContents;

export type Report = {
  title: string;
  /** At the head of every page but the one that has the title. */
  head: string;
  subject: string;
  children: readonly ReportBlock[];
  /** Those whose charts are in the report, in its order. */
  figures: readonly Figure[];
};

function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18, font })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** @returns the bytes of a .docx file of A4 pages with the styles that Word's navigation shows */
export async function writeReport(
  { title, head, subject, children, figures }: Report,
  options: ExportOptions,
): Promise<Uint8Array> {
  const section: ISectionOptions = {
    properties: {
      titlePage: head === title,
      page: {
        size: { width: page.width, height: page.height },
        margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(head, 16)] })],
      }),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
    footers: { default: pageNumbers(), first: pageNumbers() },
    children: [...children],
  };
  const document = new Document({
    title,
    subject,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font, size: 20, language: { value: "en-GB", eastAsia: "ja-JP" } } },
        heading1: { run: { font, size: 26, bold: true, color: "1A1A1A" }, paragraph: { spacing: { after: 80 } } },
        heading2: { run: { font, size: 20, bold: true, color: "1A1A1A" } },
        title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
      },
      // By the name that Word knows as its own (図表番号), so that an office's template takes over.
      paragraphStyles: [
        { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { font, size: 20, bold: true } },
      ],
    },
    sections: [section],
  });
  const parts = openPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
  putCharts(parts, figures, options);
  putRecords(parts, figures, options);
  settleFields(parts);
  settleReport(parts);
  setThemeFont(parts);
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
    options.date,
  );
  return closePackage(parts);
}

/** Headings with their page numbers, as Word fills them in, and the end of the page. */
export function contentsBlocks(lang: Figure["lang"]): ReportBlock[] {
  return [
    new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [run(exportWords[lang].contents, 26, true)] }),
    new TableOfContents(exportWords[lang].contents, { hyperlink: true, headingStyleRange: "1-1", beginDirty: false }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

/** @returns the bytes of a .docx file: a page a figure, with a table of contents where there are several */
export async function renderDocx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const { report } = exportWords[lang];
  const contents =
    figures.length > 1
      ? [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(report, 36, true)] }), ...contentsBlocks(lang)]
      : [];
  // Contents and navigation live on the headings, so a report of several figures keeps them.
  const shown = figures.length > 1 ? { ...options, parts: { ...options.parts, title: true } } : options;
  const children = [
    ...contents,
    ...figures.flatMap((figure, index) => figureBlocks(figure, shown, index === figures.length - 1)),
  ];
  const title = figures.length === 1 && first ? first.title : report;
  return writeReport({ title, head: report, subject: first?.sourceLine ?? "", children, figures }, options);
}
