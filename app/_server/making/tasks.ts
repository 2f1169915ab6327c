// Everything that is made for a reader and takes time, as it is asked for in a message and answered with one: files of
// figures and packs, presentations, slides, the leaflet, the whole data set. Runs in a thread (worker.ts), which reads the
// database itself.

import { readFile } from "node:fs/promises";
import { leafletPairs } from "../../../lib/address/leaflet";
import type { PackLooks, SlideRequest } from "../../../lib/address/pack";
import type { Reader } from "../../../lib/address/reader";
import type { Chosen } from "../../../lib/address/selection";
import type { SheetTemplate } from "../../../lib/address/template";
import { toSvg } from "../../../lib/chart/to-svg";
import { renderDataPackage } from "../../../lib/export/data/data-package";
import { leafletFileName, renderLeaflet } from "../../../lib/export/meeting/leaflet";
import type { PackFormat } from "../../../lib/export/meeting/pack-options";
import { packExporters, packFileName } from "../../../lib/export/meeting/pack-registry";
import { type PresentationOptions, presentationHtml } from "../../../lib/export/meeting/presentation-html";
import { renderSheets, sheetFileName } from "../../../lib/export/meeting/sheets";
import type { ExportOptions } from "../../../lib/export/options";
import { exportFileName } from "../../../lib/export/provenance";
import { type ExportFormat, exporters } from "../../../lib/export/registry";
import type { Dataset } from "../../../lib/figure/dataset";
import { presentWords } from "../../../lib/player/present-words";
import { layOutSlides } from "../../../lib/slides/lay-out-slides";
import { figureSlide } from "../../../lib/slides/present-figures";
import { presentPack } from "../../../lib/slides/present-pack";
import type { Presentation } from "../../../lib/slides/slide";
import { paperText } from "../../../lib/verify/paper-record";
import { listPage } from "../api-list";
import { answerPaper, answerRehearsal, type PaperAsked, type RehearsalAsked } from "../desk/answer-rehearsal";
import { answerTrial } from "../desk/try-files";
import { leafletIn } from "../leaflet";
import { figuresIn } from "../load";
import { observationList } from "../observation-list";
import { usablePack } from "../packs";

/** What is asked of each. Plain data: it goes to a thread. */
export type Asked = {
  figures: {
    figures: readonly Chosen[];
    reader: Reader;
    format: ExportFormat;
    template: SheetTemplate | null;
    options: ExportOptions;
  };
  pack: { text: string; reader: Reader; format: PackFormat; options: PackLooks & ExportOptions };
  presentation: {
    /** `sent`: the text came with a link. */
    shown: { text: string; sent: boolean } | { figures: readonly Chosen[] };
    reader: Reader;
    options: PresentationOptions;
  };
  slide: { text: string } & SlideRequest;
  leaflet: { query: string; reader: Reader; origin: string; date: string };
  dataset: { origin: string };
  /** A page of the list of the API. */
  observations: { url: string; origin: string };
  /** At the desk: what would change if some tables were published, and where each lies meanwhile. */
  rehearsal: RehearsalAsked & { paths: readonly string[] };
  /** What an import of tables would do; they are files, known by their hashes. */
  trial: { files: RehearsalAsked["files"]; paths: readonly string[] };
  /** The paper of a rehearsal, from what was kept of it; `of` names it. */
  paper: PaperAsked & { of: string; body: Uint8Array };
};

export type Task = keyof Asked;

/** What was made, of which state of the data. `name` is the file's, `link` the header of a list that goes on. */
export type Made = { body: Uint8Array; name: string; link: string; version: string; updated: string };

export type SlideAnswer = { pages: { svg: string; heading: string }[]; speech: string };

function packFor(text: string, dataset: Dataset, reader: Reader) {
  const pack = usablePack(text, dataset, reader.lang);
  return { pack, presentation: presentPack(pack, dataset, reader) };
}

function ofFigures(chosen: readonly Chosen[], dataset: Dataset, reader: Reader): Presentation {
  const slides = figuresIn(dataset, chosen, reader).map(figureSlide);
  return { name: "selected-figures", title: presentWords[reader.lang].selected, ...reader, slides };
}

/** One slide of a pack in editing, as pictures of its pages. */
function drawSlide(presentation: Presentation, { part, size }: SlideRequest): SlideAnswer {
  const own = presentation.slides.filter(({ fine }) => !fine);
  const at = { cover: 0, slide: 1, closing: own.length - 1 }[part];
  const one = { ...presentation, slides: own.slice(at, at + 1) };
  const pages = layOutSlides(one, size);
  return {
    pages: pages.map(({ scene, heading, alt }, index) => ({
      heading,
      // The last of one page among several is its number, which only the whole pack gives.
      svg: toSvg(
        { ...scene, nodes: pages.length > 1 ? scene.nodes.slice(0, -1) : scene.nodes },
        { palette: "light", idPrefix: `slide-${index}`, title: heading, desc: alt },
      ),
    })),
    speech: one.slides[0]?.speech ?? "",
  };
}

/** What a task answers with: the body, and a file's name. */
type Answered = { body: Uint8Array | string; name?: string; link?: string };

/** Each of the dataset that it is given: what is in an answer is all of one version. */
export const tasks: { [K in Task]: (asked: Asked[K], dataset: Dataset) => Promise<Answered> } = {
  figures: async ({ figures: chosen, reader, format, template, options }, dataset) => {
    const figures = figuresIn(dataset, chosen, reader);
    if (template) {
      const body = await renderSheets(template, figures, format, options);
      return { body, name: sheetFileName(template, figures, format, options.date) };
    }
    const body = await exporters[format].render(figures, options);
    return { body, name: exportFileName(figures, format, options.date) };
  },
  pack: async ({ text, reader, format, options }, dataset) => {
    const content = packFor(text, dataset, reader);
    const body = await packExporters[format].render(content, options);
    return { body, name: packFileName(content.presentation, format, options) };
  },
  presentation: async ({ shown, reader, options }, dataset) => {
    if ("figures" in shown) return { body: await presentationHtml(ofFigures(shown.figures, dataset, reader), options) };
    const { presentation } = packFor(shown.text, dataset, reader);
    return { body: await presentationHtml({ ...presentation, sent: shown.sent }, options) };
  },
  slide: async ({ text, ...request }, dataset) => {
    const pack = usablePack(text, dataset, request.reader.lang);
    // The cover is edited like any slide, whether it is shown or not.
    const presentation = presentPack({ ...pack, cover: true }, dataset, request.reader);
    return { body: JSON.stringify(drawSlide(presentation, request)) };
  },
  leaflet: async ({ query, reader, origin, date }, dataset) => {
    const asked = new URLSearchParams(query);
    const { leaflet, style } = leafletIn(dataset, asked, reader, origin);
    const paper = paperText({ kind: "leaflet", format: "pdf", ...reader, asked: leafletPairs(asked), pack: null });
    return { body: await renderLeaflet(leaflet, { style, origin, date, paper }), name: leafletFileName(leaflet, date) };
  },
  observations: async ({ url, origin }, dataset) => listPage(observationList, dataset, url, origin),
  dataset: async ({ origin }, dataset) => ({ body: renderDataPackage(dataset, origin) }),
  rehearsal: async ({ paths, ...asked }, { version }) => ({
    body: await answerRehearsal(asked, version, (index) => readFile(paths[index] as string)),
  }),
  trial: async ({ paths }) => ({ body: await answerTrial(paths) }),
  paper: async ({ body, ...asked }) => ({ body: await answerPaper(body, asked) }),
};
