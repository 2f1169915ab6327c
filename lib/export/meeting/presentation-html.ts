// A presentation as one HTML document that asks for nothing: slides as inline SVG in both sizes, their text, the player's
// script and style, the letters of the typeface. The page /present and the file on a memory stick are this same document.

import { createHash } from "node:crypto";
import { type SlideSize, slideSizes } from "../../address/looks";
import { webAddress } from "../../address/web-address";
import { forcedColours, paletteProperties } from "../../chart/palette";
import { toSvg } from "../../chart/to-svg";
import type { DeckData } from "../../player/deck";
import { layOutSlides, type SlidePage } from "../../slides/lay-out-slides";
import type { Presentation } from "../../slides/slide";
import { speakerNotes } from "../../slides/speech";
import { slideHashes } from "../../verify/read-html";
import { pageWords } from "../../words/page-words";
import { sharedPicture } from "../picture/shared-picture";
import { webFont } from "../picture/web-font";
import { figureRecord, type RecordOptions } from "../provenance";
import { attribute, text } from "../xml";
import type { PackOptions } from "./pack-options";
import { playerParts } from "./player-parts";
import { slideTranscript } from "./slide-transcript";

export type PresentationOptions = {
  /** Null: both, by the window's proportion. */
  size: SlideSize | null;
  theme: "light" | "dark";
  style: "color" | "mono";
  /** A pack that came by POST and goes to the presenter's window the same way. */
  posted?: string;
  /** The file to carry says what it was made from: day of the export, the record of its paper. */
  records?: RecordOptions;
  /** Of the dashboard, for the picture beside a link; without it that picture's address is the path alone. */
  origin?: string;
};

/** Stands before the rest is there, so that nothing moves when it plays. */
const firstScript = 'document.documentElement.classList.add("playing")';

/** Nothing is loaded, from wherever the document is opened, and no script runs but its own: its texts are anybody's. */
function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashes.join(" ")}; font-src data:; img-src data:; base-uri 'none'`;
}

type Laid = { size: SlideSize; pages: SlidePage[] };

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1e4) / 100}%`;

function sheetHtml(page: SlidePage, slide: number, size: SlideSize, first: boolean): string {
  const { scene, heading, alt, links } = page;
  const part = page.part[0];
  const idPrefix = `s${slide}-${part}-${size === "16:9" ? "wide" : "narrow"}`;
  const svg = toSvg(scene, { palette: "css", idPrefix, title: heading, desc: alt });
  // The same links stand in the slide's text, where the keyboard finds them.
  const areas = links.map(({ x, y, width, height, url }) => {
    const target = webAddress(url);
    if (!target) return "";
    const box = `left:${percent(x, scene.width)};top:${percent(y, scene.height)};width:${percent(width, scene.width)};height:${percent(height, scene.height)}`;
    return `<a href=${attribute(target)} style="${box}" target="_blank" rel="noopener" tabindex="-1" aria-hidden="true"></a>`;
  });
  return (
    `<div class="sheet${first ? " current" : ""}" data-size="${size}" data-slide="${slide}" data-part="${part}"` +
    ` data-heading=${attribute(heading)}>${svg}${areas.join("")}</div>`
  );
}

function slideHtml(
  { slides, lang }: Presentation,
  at: number,
  laid: readonly Laid[],
  records: RecordOptions | undefined,
): string {
  const slide = slides[at];
  if (!slide) return "";
  const sheets = laid.flatMap(({ size, pages }) =>
    pages.map((page, index) => (page.slide === slide ? sheetHtml(page, at, size, index === 0) : "")),
  );
  const content =
    `<h2 class="hidden-text" id="heading-${at}">${text(slide.heading)}</h2>${sheets.join("")}` +
    `<div class="words">${slideTranscript(slide, lang)}</div>`;
  const record =
    records && slide.figure
      ? ` data-record=${attribute(figureRecord(slide.figure, records, slideHashes(content)))}`
      : "";
  return `<article class="slide${at === 0 ? " current" : ""}" aria-labelledby="heading-${at}"${record}>${content}</article>`;
}

/** What stands in bold type: in the slides, their headings, and the tables of their texts. */
function boldLetters(laid: readonly Laid[], content: string): string {
  const pages = laid.flatMap((one) => one.pages);
  const nodes = pages.flatMap(({ scene }) => scene.nodes);
  return [
    ...nodes.map((node) => (node.type === "text" && node.weight === 700 ? node.text : "")),
    ...pages.map(({ heading }) => heading),
    ...[...content.matchAll(/<(caption|th)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , bold = ""]) => bold),
  ].join("");
}

/** What stands beside a link to it: the meeting as its cover says it, else what the slides are; and the first figure. */
function sharedAs({ title, lang, slides, sent }: Presentation, origin: string): string {
  // What anybody can write into a link is not shown as this site's.
  if (sent) return `<meta name="robots" content="noindex">`;
  const figures = slides.flatMap(({ figure }) => figure ?? []);
  const cover = slides.flatMap(({ kind, paragraphs }) => (kind === "cover" ? paragraphs : []));
  const names = slides.flatMap(({ kind, figure, heading }) => (kind === "cover" ? [] : (figure?.name ?? heading)));
  const said = cover.length > 0 ? cover.map((one) => one.text) : names;
  const description = said.join(lang === "ja" ? "、" : "; ");
  const tags: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", pageWords[lang].product],
    ["og:locale", lang === "ja" ? "ja_JP" : "en_GB"],
    ["og:title", title],
    ["og:description", description],
    ...figures.slice(0, 1).flatMap((figure) => sharedPicture(figure, origin)),
  ];
  return [
    `<meta name="description" content=${attribute(description)}>`,
    ...tags.map(([property, content]) => `<meta property="${property}" content=${attribute(content)}>`),
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join("\n");
}

/** In a script element nothing may look like its end. */
const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The whole document. */
export async function presentationHtml(presentation: Presentation, options: PresentationOptions): Promise<string> {
  const { lang, title, slides } = presentation;
  const laid = slideSizes
    .filter((size) => options.size === null || options.size === size)
    .map((size) => ({ size, pages: layOutSlides(presentation, size) }));
  const content = slides.map((_, at) => slideHtml(presentation, at, laid, options.records)).join("\n");
  const notes: DeckData["notes"] = { "16:9": [], "4:3": [] };
  for (const { size, pages } of laid) {
    notes[size] = pages.map((page) => speakerNotes(page, lang));
  }
  const data: DeckData = {
    id: createHash("sha256")
      .update(JSON.stringify([title, content, notes]))
      .digest("hex")
      .slice(0, 16),
    size: options.size,
    notes,
  };
  const { script, style } = await playerParts();
  const said = `${title}${content}${script}${JSON.stringify(notes)}`;
  const fonts = await Promise.all([webFont(400, said), webFont(700, boldLetters(laid, content) + script)]);
  const size = options.size ? ` data-size="${options.size}"` : "";
  const posted =
    options.posted === undefined
      ? ""
      : `<form id="posted" method="post" hidden><input type="hidden" name="pack" value=${attribute(options.posted)}></form>\n`;
  const paper = options.records?.paper
    ? `<script type="application/json" id="paper">${json(options.records.paper.text)}</script>\n`
    : "";
  return `<!DOCTYPE html>
<html lang="${lang}" data-theme="${options.theme}"${size}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor([firstScript, script])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
${sharedAs(presentation, options.origin ?? "")}
<link rel="icon" href="data:,">
<style>:root{${paletteProperties(options.style === "mono" ? "mono" : "light")}}:root[data-theme="dark"]{${paletteProperties("dark")}}
${forcedColours}
${style}
${fonts.join("\n")}</style>
<script>${firstScript}</script>
</head>
<body>
<main>
<h1 class="hidden-text">${text(title)}</h1>
${content}
</main>
${posted}${paper}<script type="application/json" id="presentation">${json(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The file to carry: in both sizes, because the projector is not known yet. @returns the bytes, UTF-8 */
export async function packHtml(presentation: Presentation, options: PackOptions): Promise<Uint8Array> {
  const { theme, style, origin } = options;
  const html = await presentationHtml(presentation, { size: null, theme, style, origin, records: options });
  return new TextEncoder().encode(html);
}
