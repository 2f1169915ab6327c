// A PDF document of ours: our typeface in subsets, tagged, with its language, title and properties; how it becomes bytes.
import PDFDocument from "pdfkit";
import { webAddress } from "../../address/web-address";
import type { Weight } from "../../chart/text-metrics";
import type { Figure } from "../../figure/figure";
import { creditOf } from "../../figure/surroundings";
import type { Lang } from "../../localised";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { fontBytes } from "./fonts";
import { faceName } from "./pdf-ink";

type Origin = Pick<ExportOptions, "origin" | "date">;
type Writer = { title: string; author?: string; lang: Lang; figures: readonly Figure[] };

/** A place on the page that leads to an address of the web; any other address is only read. */
export function placeLink(
  document: PDFKit.PDFDocument,
  { x, y, width, height, url }: { x: number; y: number; width: number; height: number; url: string },
): void {
  const target = webAddress(url);
  if (target) document.link(x, y, width, height, target);
}

/** Properties of the document: `figure1.address` … as in the other formats, and the same to read in the keywords. */
function properties({ title, author = "", figures }: Writer, options: Origin): Record<string, string | Date> {
  const provenances = figures.map((figure) => provenanceOf(figure, options));
  const own = provenances.flatMap((one, index) =>
    Object.entries(one).map(([name, value]) => [`figure${index + 1}.${name}`, value]),
  );
  return {
    Title: title,
    Author: author,
    Creator: options.origin,
    Subject: [...new Set(figures.map(creditOf).filter(Boolean))].join(" / "),
    Keywords: provenances.map((one) => `${one.address} ${one.dataVersion} sha256:${one.valuesHash}`).join(", "),
    CreationDate: new Date(`${options.date}T00:00:00Z`),
    ...Object.fromEntries(own),
  };
}

/**
 * A document as its pages are drawn.
 * @param writer with the figures whose provenance it carries
 * @param draw adds the pages
 * @param face the typeface, or as much of it as the pages need: to open the whole takes longer than to draw a page
 */
export async function writePdf(
  writer: Writer,
  options: Origin,
  draw: (document: PDFKit.PDFDocument) => void,
  face: (weight: Weight) => Buffer = fontBytes,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    // Without a typeface of ours at the start, pdfkit would put Helvetica into the file. Its types know paths only.
    font: face(400) as unknown as string,
    tagged: true,
    lang: writer.lang === "ja" ? "ja-JP" : "en",
    displayTitle: true,
    pdfVersion: "1.7",
    info: properties(writer, options),
  });
  for (const weight of [400, 700] as const) document.registerFont(faceName[weight], face(weight));
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", resolve)
      .on("error", reject);
  });
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(parts);
}

/** A part of a page that is read as one figure, by its alternative text. */
export function drawFigure(
  document: PDFKit.PDFDocument,
  { title, alt }: { title: string; alt: string },
  draw: () => void,
): void {
  const figure = document.struct("Figure", { alt, title }, draw);
  document.addStructure(figure);
  figure.end();
}
