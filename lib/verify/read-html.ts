// A presentation as one HTML document: each slide with a figure has its record as an attribute, its pictures as SVG and
// its text beside them. No reader of HTML is needed: what was made here is found by its own marks.
import { type FigureRecord, readRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import { allNamed, decodeXml, readXml, textOf, type XmlNode } from "./read-xml";
import { drawnHash } from "./stated-values";
import { shapesHash } from "./svg-shapes";

const mostSlides = 500;

/** SVGs within a text, as far as they can be read. */
function svgsIn(html: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (let at = html.indexOf("<svg"); at >= 0; ) {
    const end = html.indexOf("</svg>", at);
    if (end < 0) break;
    const root = readXml(html.slice(at, end + 6));
    if (root) found.push(root);
    at = html.indexOf("<svg", end);
  }
  return found;
}

/** What a slide draws, and what it says beside its pictures, as hashes for its record. */
export function slideHashes(content: string): Required<Pick<FigureRecord, "drawn" | "shapes">> {
  const svgs = svgsIn(content);
  const texts = svgs.flatMap((svg) => allNamed(svg, "text").map(textOf));
  const words = content.slice(content.lastIndexOf('<div class="words">')).replace(/<[^>]*>/g, "");
  return { drawn: drawnHash([...texts, decodeXml(words)]), shapes: shapesHash(...svgs) };
}

/** Figures of a presentation, each with the number of its slide; none where it is none of ours. */
export function htmlFigures(html: string): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const slides = html.split(/<article\b/).slice(1, mostSlides + 1);
  slides.forEach((slide, index) => {
    const end = slide.indexOf(">");
    const [, quoted = ""] = /\sdata-record="([^"]*)"/.exec(slide.slice(0, end + 1)) ?? [];
    const record = quoted ? readRecord(decodeXml(quoted)) : null;
    if (!record) return;
    const last = slide.lastIndexOf("</article>");
    const now = slideHashes(slide.slice(end + 1, last < 0 ? slide.length : last));
    const texts = record.drawn === undefined || record.drawn === now.drawn;
    const shapes = record.shapes === undefined || record.shapes === now.shapes;
    figures.push({
      ...{ record, format: "html", slide: index + 1, edits: [], renamed: [], unplaced: false },
      byHand: texts && shapes ? "no" : "yes",
      seen: texts && !shapes ? [{ what: "drawing", item: "", series: "", made: null, found: null }] : [],
    });
  });
  return figures;
}
