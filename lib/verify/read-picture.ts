// The record in a PNG (a text chunk), an SVG (its metadata) or a PDF (each page's own piece of data), and whether what
// is drawn is still what was drawn when the record was written.
import { strFromU8 } from "fflate";
import { type FigureRecord, readRecord } from "./figure-record";
import type { FoundFigure, ReadableFormat } from "./found-figure";
import { contentHashes, pdfTexts } from "./read-pdf";
import { pixelsHash, pngTexts } from "./read-png";
import { allNamed, readXml, textOf, type XmlNode } from "./read-xml";
import { drawnHash } from "./stated-values";
import { shapesHash } from "./svg-shapes";

const latin = (bytes: Uint8Array) => strFromU8(bytes, true);
const starts = (bytes: Uint8Array, text: string) => latin(bytes.subarray(0, text.length)) === text;

export const isPng = (bytes: Uint8Array) => starts(bytes, "\x89PNG\r\n\x1a\n");
export const isPdf = (bytes: Uint8Array) => latin(bytes.subarray(0, 1024)).includes("%PDF-");

/** Figures of a PNG, an SVG or a PDF; none where it says nothing of its origin. Never throws. */
export function pictureFigures(bytes: Uint8Array): FoundFigure[] {
  if (isPng(bytes)) return found("png", pngTexts(bytes), () => only(pixelsHash(bytes)));
  if (isPdf(bytes)) return found("pdf", pdfTexts(bytes), () => contentHashes(bytes));
  const svg = readSvg(bytes);
  if (!svg) return [];
  const records = allNamed(svg, "record").map(textOf);
  const figures = found("svg", records, () => only(drawnHash(allNamed(svg, "text", "metadata").map(textOf))));
  const shapes = figures.some(({ record }) => record.shapes !== undefined) ? shapesHash(svg) : undefined;
  return figures.map((figure) => {
    const same = figure.record.shapes === undefined || figure.record.shapes === shapes;
    if (same || figure.byHand === "yes") return figure;
    return { ...figure, byHand: "yes", seen: [{ what: "drawing", item: "", series: "", made: null, found: null }] };
  });
}

const only = (hash: string | null) => (hash === null ? null : new Set([hash]));

/** @param drawnNow hashes of what the file draws, null where that can't be told; asked for once there is a record */
function found(
  format: ReadableFormat,
  texts: readonly string[],
  drawnNow: () => ReadonlySet<string> | null,
): FoundFigure[] {
  const records = [...new Set(texts)].map(readRecord).filter((record) => record !== null);
  const now = records.some(({ drawn }) => drawn !== undefined) ? drawnNow() : null;
  return records.map((record) => ({
    record,
    format,
    slide: null,
    byHand: changedByHand(record, now),
    edits: [],
    renamed: [],
    seen: [],
    unplaced: false,
  }));
}

function changedByHand({ drawn }: FigureRecord, now: ReadonlySet<string> | null): FoundFigure["byHand"] {
  if (drawn === undefined || now === null) return "unknown";
  return now.has(drawn) ? "no" : "yes";
}

/** The root of an SVG; null where it is none. */
export function readSvg(bytes: Uint8Array): XmlNode | null {
  if (!strFromU8(bytes.subarray(0, 4096)).includes("<")) return null;
  const root = readXml(strFromU8(bytes));
  return root?.name === "svg" ? root : null;
}
