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

const mostStreams = 500;

/** Literal strings of a PDF that are records: in the open, and in packed object streams where another program wrote it. */
function pdfTexts(bytes: Uint8Array): string[] {
  const text = latin(bytes);
  const texts = literalRecords(text);
  if (texts.length > 0) return texts;
  const streams = [...text.matchAll(/\/ObjStm\b[\s\S]{0,400}?\bstream\r?\n/g)].slice(0, mostStreams);
  return streams.flatMap(({ index, 0: head }) => {
    const from = index + head.length;
    const end = text.indexOf("endstream", from);
    return literalRecords(latin(inflateUpTo(bytes.subarray(from, end < 0 ? bytes.length : end), 4 * longestText)));
  });
}

/** `(npa-survey-figure:{…})`, its escapes undone (ISO 32000-1 §7.3.4.2). */
function literalRecords(text: string): string[] {
  const records: string[] = [];
  for (let at = text.indexOf(`(${recordMark}`); at >= 0; at = text.indexOf(`(${recordMark}`, at + 1)) {
    let [content, depth] = ["", 0];
    for (let place = at + 1; place < text.length && content.length < longestText; place++) {
      const letter = text[place] as string;
      if (letter === "\\") {
        place += 1;
        content += text[place] === "\n" ? "" : text[place];
        continue;
      }
      if (letter === "(") depth += 1;
      if (letter === ")" && depth-- === 0) break;
      content += letter;
    }
    records.push(content);
  }
  return records;
}
