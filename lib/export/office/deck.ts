// A deck: pages of slides with native charts and what is said of them, as one package (ISO/IEC 29500-1 §13). Every
// PowerPoint file is made here, whatever its slides say; the same pages and options give the same bytes.

import type { PageSize } from "../../address/looks";
import { formOf } from "../../chart/figure-form";
import type { Figure } from "../../figure/figure";
import type { Lang } from "../../localised";
import type { SlidePage } from "../../slides/lay-out-slides";
import { pages as sizes, smallest } from "../../slides/slide-room";
import type { Shown } from "../../verify/shown-figure";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { paletteOf } from "../picture/picture";
import { figureRecord, provenanceOf } from "../provenance";
import { attribute, text } from "../xml";
import { chartRanges } from "./chart-table";
import { layoutKinds, layoutPart, masterPart, notesMasterPart, notesShapes } from "./deck-master";
import { numberTexts, slidePart } from "./deck-slide";
import { themePart } from "./deck-theme";
import { emu, namespaces } from "./drawing";
import {
  addProvenance,
  addRelations,
  closePackage,
  contentTypes,
  coreProperties,
  officeRelation as office,
  type Parts,
  type Relation,
  writePart,
} from "./office-package";
import { putChart, shapesType } from "./put-chart";
import { listTable } from "./slide-table";
import { embeddedWorkbook } from "./workbook";
import { xmlHead } from "./xml-head";

export type Deck = {
  title: string;
  subject: string;
  lang: Lang;
  size: PageSize;
  pages: readonly SlidePage[];
  /** Of each page, one paragraph a line. */
  notes: readonly string[];
  /** Whose provenance the file carries. */
  figures: readonly Figure[];
};

const presentationType = "application/vnd.openxmlformats-officedocument.presentationml";
const types = {
  slide: `${presentationType}.slide+xml`,
  layout: `${presentationType}.slideLayout+xml`,
  master: `${presentationType}.slideMaster+xml`,
  notes: `${presentationType}.notesSlide+xml`,
  notesMaster: `${presentationType}.notesMaster+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

/** As it stands on the page. */
function titleOf({ boxes }: SlidePage): Pick<Shown, "title"> {
  const title = boxes.filter(({ role }) => role === "title").flatMap(({ paragraphs }) => paragraphs);
  return title.length > 0 ? { title: title.map(({ text }) => text).join("\n") } : {};
}

/** A record that no chart carries, as a tag: PowerPoint keeps it with the slide, wherever that is pasted. */
function tagPart(parts: Parts, name: string, record: string): void {
  const tag = `<p:tag name="NPASURVEY" val=${attribute(record)}/>`;
  writePart(parts, `ppt/tags/${name}.xml`, `${xmlHead}<p:tagLst ${namespaces}>${tag}</p:tagLst>`);
}

const tags = (id: string) => `<p:custDataLst><p:tags r:id="${id}"/></p:custDataLst>`;

/** Of a figure that a page shows without a chart: a number, a list, the words where all numbers are lost. */
function recordOf(page: SlidePage, options: ExportOptions): string | null {
  const figure = page.plot?.figure ?? (page.part[0] === 1 ? page.slide.figure : null);
  if (!figure) return null;
  const number = page.plot && formOf(figure) === "number" ? numberTexts(page.plot) : null;
  const list = page.plot && formOf(figure) === "list" ? listTable(figure) : null;
  return figureRecord(figure, options, {
    shown: { ...titleOf(page), ...(number ? { number } : {}), ...(list ? { table: list } : {}) },
  });
}

/** Slide, notes, chart and workbook of a page. */
function addPage(parts: Parts, deck: Deck, at: number, options: ExportOptions): void {
  const page = deck.pages[at] as SlidePage;
  const number = at + 1;
  const { xml, chart, links } = slidePart(page, deck.lang, "rId3");
  const record = chart ? null : recordOf(page, options);
  writePart(
    parts,
    `ppt/slides/slide${number}.xml`,
    record ? xml.replace("</p:cSld>", `${tags("rIdRecord")}</p:cSld>`) : xml,
  );
  const layout = layoutKinds.indexOf(page.slide.kind) + 1;
  const relations: Relation[] = [
    { id: "rId1", type: office("slideLayout"), target: `../slideLayouts/slideLayout${layout}.xml` },
    { id: "rId2", type: office("notesSlide"), target: `../notesSlides/notesSlide${number}.xml` },
  ];
  if (chart) {
    const { figure, frame, larger } = chart;
    relations.push({ id: "rId3", type: office("chart"), target: `../charts/chart${number}.xml` });
    // What is smaller than A4 is made smaller as a whole.
    const least = Math.min(smallest, 10 * larger);
    const room = { width: frame.width, height: frame.height, larger, least };
    const workbook = `../embeddings/workbook${number}.xlsx`;
    putChart(
      parts,
      `ppt/charts/chart${number}.xml`,
      { figure, frame: room, ranges: chartRanges(figure), workbook },
      options,
    );
    parts.set(`ppt/embeddings/workbook${number}.xlsx`, embeddedWorkbook(figure, options, room, titleOf(page)));
  }
  if (record) {
    tagPart(parts, `slide${number}`, record);
    relations.push({ id: "rIdRecord", type: office("tags"), target: `../tags/slide${number}.xml` });
  }
  for (const [url, id] of links) relations.push({ id, type: office("hyperlink"), target: url, external: true });
  addRelations(parts, `ppt/slides/slide${number}.xml`, relations);
  const run = `<a:rPr lang="${officeWords[deck.lang].language}" dirty="0"/>`;
  const lines = (deck.notes[at] ?? "")
    .split("\n")
    .map((line) => `<a:p><a:r>${run}<a:t>${text(line)}</a:t></a:r></a:p>`);
  const notes = `${xmlHead}<p:notes ${namespaces}><p:cSld>${notesShapes(deck.lang, lines.join(""), true)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
  writePart(parts, `ppt/notesSlides/notesSlide${number}.xml`, notes);
  addRelations(parts, `ppt/notesSlides/notesSlide${number}.xml`, [
    { id: "rId1", type: office("notesMaster"), target: "../notesMasters/notesMaster1.xml" },
    { id: "rId2", type: office("slide"), target: `../slides/slide${number}.xml` },
  ]);
}

/** What the slides stand on. */
function addMasters(parts: Parts, { lang, size }: Deck, options: ExportOptions): void {
  const layouts = layoutKinds.map((_, index) => `rId${index + 1}`);
  const theme = `rId${layouts.length + 1}`;
  writePart(parts, "ppt/slideMasters/slideMaster1.xml", masterPart(sizes[size], lang, layouts));
  addRelations(parts, "ppt/slideMasters/slideMaster1.xml", [
    ...layouts.map((id, index) => ({
      ...{ id, type: office("slideLayout"), target: `../slideLayouts/slideLayout${index + 1}.xml` },
    })),
    { id: theme, type: office("theme"), target: "../theme/theme1.xml" },
  ]);
  layoutKinds.forEach((kind, index) => {
    const name = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    writePart(parts, name, layoutPart(kind, sizes[size], lang));
    const target = "../slideMasters/slideMaster1.xml";
    addRelations(parts, name, [{ id: "rId1", type: office("slideMaster"), target }]);
  });
  writePart(parts, "ppt/theme/theme1.xml", themePart(paletteOf(options), "Slides"));
  // Notes are read on paper.
  writePart(parts, "ppt/notesMasters/notesMaster1.xml", notesMasterPart(lang));
  addRelations(parts, "ppt/notesMasters/notesMaster1.xml", [
    { id: "rId1", type: office("theme"), target: "../theme/theme2.xml" },
  ]);
  writePart(parts, "ppt/theme/theme2.xml", themePart(paletteOf({ ...options, theme: "light" }), "Notes"));
}

function addPresentation(parts: Parts, { pages, lang, size }: Deck, { paper }: ExportOptions): void {
  const { width, height } = sizes[size];
  const slides = pages.map((_, index) => ({
    ...{ id: `rId${index + 10}`, type: office("slide"), target: `slides/slide${index + 1}.xml` },
  }));
  const list = slides.map(({ id }, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join("");
  const { language } = officeWords[lang];
  writePart(
    parts,
    "ppt/presentation.xml",
    `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/>${paper ? tags("rId4") : ""}<p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
  );
  addRelations(parts, "ppt/presentation.xml", [
    { id: "rId1", type: office("slideMaster"), target: "slideMasters/slideMaster1.xml" },
    { id: "rId2", type: office("notesMaster"), target: "notesMasters/notesMaster1.xml" },
    { id: "rId3", type: office("theme"), target: "theme/theme1.xml" },
    ...(paper ? [{ id: "rId4", type: office("tags"), target: "tags/paper.xml" }] : []),
    ...slides,
  ]);
  if (paper) tagPart(parts, "paper", paper.text);
}

const kinds: [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${presentationType}.presentation.main+xml`],
  [/^ppt\/slides\//, types.slide],
  [/^ppt\/slideLayouts\//, types.layout],
  [/^ppt\/slideMasters\//, types.master],
  [/^ppt\/notesSlides\//, types.notes],
  [/^ppt\/notesMasters\//, types.notesMaster],
  [/^ppt\/theme\//, types.theme],
  [/^ppt\/charts\//, types.chart],
  [/^ppt\/tags\//, `${presentationType}.tags+xml`],
  [/^ppt\/drawings\//, shapesType],
];

/** @returns the bytes of a .pptx file */
export function writeDeck(deck: Deck, options: ExportOptions): Uint8Array {
  const parts: Parts = new Map();
  addPresentation(parts, deck, options);
  addMasters(parts, deck, options);
  deck.pages.forEach((_, at) => {
    addPage(parts, deck, at, options);
  });
  const { title, subject, lang, figures } = deck;
  coreProperties(parts, { title, subject, language: officeWords[lang].language });
  contentTypes(parts, kinds);
  addRelations(parts, "", [
    { id: "rId1", type: office("officeDocument"), target: "ppt/presentation.xml" },
    {
      ...{ id: "rId2", target: "docProps/core.xml" },
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    },
  ]);
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
    options.date,
  );
  return closePackage(parts);
}
