// A standalone SVG for Word, Inkscape and browsers: literal colours, named fonts with fallbacks, title, description and
// provenance (Dublin Core in RDF) inside.
import type { Scene } from "../../chart/scene";
import { toSvg } from "../../chart/to-svg";
import type { Figure } from "../../figure/figure";
import { creditOf } from "../../figure/surroundings";
import { readXml } from "../../verify/read-xml";
import { drawnHash } from "../../verify/stated-values";
import { shapesHash } from "../../verify/svg-shapes";
import type { ExportOptions } from "../options";
import { figureRecord, provenanceOf } from "../provenance";
import { text } from "../xml";
import { onlyFigure, paletteOf, pictureOf } from "./picture";
import { pictureFonts } from "./svg-fonts";

/** Own statements stand in a namespace of ours, under the same names as in the other formats. */
function metadata(figure: Figure, options: ExportOptions, scene: Scene, shapes: string): string {
  const provenance = provenanceOf(figure, options);
  const core = {
    title: figure.title,
    description: figure.subtitle,
    identifier: provenance.address,
    source: creditOf(figure),
    date: provenance.date,
    language: figure.lang,
    format: "image/svg+xml",
  };
  const drawn = drawnHash(scene.nodes.flatMap((node) => (node.type === "text" ? [node.text] : [])));
  const record: [string, string] = ["record", figureRecord(figure, options, { drawn, shapes })];
  const element = (prefix: string) => (entry: [string, string]) =>
    `<${prefix}:${entry[0]}>${text(entry[1])}</${prefix}:${entry[0]}>`;
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:figure="urn:npa-survey:figure"><rdf:Description rdf:about="">' +
    Object.entries(core).map(element("dc")).join("") +
    [...Object.entries(provenance), record].map(element("figure")).join("") +
    "</rdf:Description></rdf:RDF></metadata>"
  );
}

/** The document as text; lengths in points. */
export function svgText(figure: Figure, options: ExportOptions, scene = pictureOf(figure, options)): string {
  const looks = { palette: paletteOf(options), idPrefix: figure.indicator, title: figure.title, desc: figure.alt };
  const shapes = shapesHash(readXml(toSvg(scene, looks)));
  const standalone = { lang: figure.lang, metadata: metadata(figure, options, scene, shapes) };
  const svg = toSvg(scene, { ...looks, fontFamily: pictureFonts, standalone });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`;
}

/** @returns the bytes of an .svg file, UTF-8 */
export async function renderSvg(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  return new TextEncoder().encode(svgText(onlyFigure(figures), options));
}
