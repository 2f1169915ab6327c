// The record in a PNG (a text chunk), an SVG (its metadata) or a PDF (each page's own piece of data). What a PNG or a
// PDF shows can't be held against it; an SVG's texts can.
import { strFromU8 } from "fflate";
import { inflateUpTo } from "./bounded-zip";
import { readRecord, recordMark } from "./figure-record";
import type { FoundFigure, ReadableFormat } from "./found-figure";
import { allNamed, readXml, textOf, type XmlNode } from "./read-xml";
import { drawnHash } from "./stated-values";

const latin = (bytes: Uint8Array) => strFromU8(bytes, true);
const starts = (bytes: Uint8Array, text: string) => latin(bytes.subarray(0, text.length)) === text;

export const isPng = (bytes: Uint8Array) => starts(bytes, "\x89PNG\r\n\x1a\n");
export const isPdf = (bytes: Uint8Array) => latin(bytes.subarray(0, 1024)).includes("%PDF-");

/** Figures of a PNG, an SVG or a PDF; none where it says nothing of its origin. Never throws. */
export function pictureFigures(bytes: Uint8Array): FoundFigure[] {
  if (isPng(bytes)) return found("png", pngTexts(bytes));
  if (isPdf(bytes)) return found("pdf", pdfTexts(bytes));
  const svg = readSvg(bytes);
  if (!svg) return [];
  const drawn = drawnHash(allNamed(svg, "text", "metadata").map(textOf));
  const texts = allNamed(svg, "record").map(textOf);
  return found("svg", texts).map((one) => ({ ...one, byHand: one.record.drawn === drawn ? "no" : "yes" }));
}

function found(format: ReadableFormat, texts: readonly string[]): FoundFigure[] {
  const records = [...new Set(texts)].map(readRecord).filter((one) => one !== null);
  return records.map((record) => ({
    record,
    format,
    slide: null,
    byHand: "unknown",
    edits: [],
    renamed: [],
    unplaced: false,
  }));
}

/** The root of an SVG; null where it is none. */
export function readSvg(bytes: Uint8Array): XmlNode | null {
  if (!strFromU8(bytes.subarray(0, 4096)).includes("<")) return null;
  const root = readXml(strFromU8(bytes));
  return root?.name === "svg" ? root : null;
}

const longestText = 2 ** 20;

/** Contents of text chunks (PNG specification, third edition, §11.3.3), packed or not. */
function pngTexts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (["tEXt", "zTXt", "iTXt"].includes(type)) texts.push(chunkText(type, bytes.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return texts;
}

function chunkText(type: string, data: Uint8Array): string {
  const after = (from: number) => data.indexOf(0, from) + 1 || data.length;
  const head = after(0);
  // zTXt: one byte of method. iTXt: two flags, then language and translated keyword, each closed by a zero.
  const start = type === "tEXt" ? head : type === "zTXt" ? head + 1 : after(after(head + 2));
  const packed = type === "zTXt" || (type === "iTXt" && data[head] === 1);
  const content = data.subarray(start);
  return latin(packed ? inflateUpTo(content, longestText) : content);
}

/** Bytes of all object streams of a file that are unpacked in search of a record. */
const mostUnpacked = 8 * longestText;

/** Literal strings of a PDF that are records: in the open, and in packed object streams where another program wrote it. */
function pdfTexts(bytes: Uint8Array): string[] {
  const text = latin(bytes);
  const texts = literalRecords(text);
  return texts.length > 0 ? texts : packedRecords(bytes, text);
}

function packedRecords(bytes: Uint8Array, text: string): string[] {
  const records: string[] = [];
  const start = /\/ObjStm\b[\s\S]{0,400}?\bstream\r?\n/g;
  for (let left = mostUnpacked; left > 0 && records.length < mostRecords; ) {
    const head = start.exec(text);
    if (!head) break;
    const end = text.indexOf("endstream", start.lastIndex);
    const to = end < 0 ? bytes.length : end;
    const content = inflateUpTo(bytes.subarray(start.lastIndex, to), 4 * longestText);
    records.push(...literalRecords(latin(content)));
    left -= content.length;
    start.lastIndex = to;
  }
  return records;
}

const mostRecords = 500;

/** Contents of `(npa-survey-figure:{…})`, their escapes undone. */
function literalRecords(text: string): string[] {
  // A record's own brackets are escaped, so none reaches beyond the next: each byte is looked at once, however many
  // literals are never closed.
  const [, ...rests] = text.split(`(${recordMark}`, mostRecords + 1);
  return rests.flatMap((rest) => literalContent(rest) ?? []).map((content) => recordMark + content);
}

const unescaped = (text: string) => text.replace(/\\([\s\S])/g, (_, letter) => (letter === "\n" ? "" : letter));

/** A literal string of a PDF up to its closing bracket (ISO 32000-1 §7.3.4.2); null where it has none. */
function literalContent(text: string): string | null {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(0, longestText).matchAll(/\\[\s\S]|[()]/g)) {
    if (sign === "(") depth += 1;
    if (sign === ")" && depth-- === 0) return unescaped(text.slice(0, index));
  }
  return null;
}
