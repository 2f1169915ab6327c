// A PDF (ISO 32000-1): the records in it, and what its streams hold, one of them what a page draws.
import { strFromU8 } from "fflate";
import { inflateUpTo } from "./bounded-zip";
import { recordMark } from "./figure-record";
import { drawnHash } from "./stated-values";

const latin = (bytes: Uint8Array) => strFromU8(bytes, true);

/** Bytes of a stream that are looked at, and what it counts as where it is shorter. */
const longestStream = 4 * 2 ** 20;
const shortestStream = 2 ** 10;
/** Bytes of all streams together, in search of records and of what is drawn. */
const mostSearched = 8 * 2 ** 20;
const mostDrawn = 64 * 2 ** 20;
const mostRecords = 500;
const longestRecord = 2 ** 20;

/**
 * Streams one after another, unpacked where they are packed; null, and the end, where they are more than `most`.
 * @param kind pattern of what stands before each
 */
function* streamsOf(pdf: Uint8Array, text: string, kind: string, most: number): Generator<Uint8Array | null> {
  const start = new RegExp(`${kind}\\bstream\\r?\\n`, "g");
  let left = most;
  for (let head = start.exec(text); head; head = start.exec(text)) {
    const end = text.indexOf("endstream", start.lastIndex);
    const stream = pdf.subarray(start.lastIndex, end < 0 ? pdf.length : end);
    const unpacked = inflateUpTo(stream, longestStream);
    const content = unpacked.length > 0 ? unpacked : stream.subarray(0, longestStream);
    left -= Math.max(content.length, shortestStream);
    if (left < 0) {
      yield null;
      return;
    }
    yield content;
    start.lastIndex += stream.length;
  }
}

/** A PDF's letters as they stand, and those of its packed objects, as far as they are looked at. */
export function pdfText(pdf: Uint8Array): string {
  const text = latin(pdf);
  const packed = [...streamsOf(pdf, text, "\\/ObjStm\\b[\\s\\S]{0,400}?", mostSearched)];
  return [text, ...packed.map((content) => (content ? latin(content) : ""))].join("\n");
}

/** Literal strings that are records: in the open, and in packed object streams where another program wrote the file. */
export function pdfTexts(pdf: Uint8Array): string[] {
  const text = latin(pdf);
  const texts = literalRecords(text);
  if (texts.length > 0) return texts;
  for (const content of streamsOf(pdf, text, "\\/ObjStm\\b[\\s\\S]{0,400}?", mostSearched)) {
    if (content) texts.push(...literalRecords(latin(content)));
  }
  return texts.slice(0, mostRecords);
}

/** Contents of `(npa-survey-figure:{…})`, their escapes undone. */
function literalRecords(text: string): string[] {
  // A record's own brackets are escaped, so none reaches beyond the next: each byte is looked at once, however many
  // literals are never closed.
  const [, ...rests] = text.split(`(${recordMark}`, mostRecords + 1);
  return rests.flatMap((rest) => literalContent(rest) ?? []).map((content) => recordMark + content);
}

const unescaped = (text: string) => text.replace(/\\([\s\S])/g, (_, letter) => (letter === "\n" ? "" : letter));

/** A literal string of a PDF up to its closing bracket (§7.3.4.2); null where it has none. */
function literalContent(text: string): string | null {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(0, longestRecord).matchAll(/\\[\s\S]|[()]/g)) {
    if (sign === "(") depth += 1;
    if (sign === ")" && depth-- === 0) return unescaped(text.slice(0, index));
  }
  return null;
}

/** SHA-256 of what a page draws, blanks aside: its stream of operators, before it is packed. */
export const contentHash = (content: Uint8Array) => drawnHash([latin(content)]);

/**
 * True where something was added behind the file's first end: what was changed there still stands in its old place
 * (§7.5.6). The first end of a file made to be read from its start gives 0 as its place (Annex F).
 */
const isAddedTo = (text: string) => /startxref\s+[1-9][\s\S]*startxref\s+[1-9]/.test(text);

/** Hashes of all streams; null where they are more than is looked at, or not all of them are drawn. */
export function contentHashes(pdf: Uint8Array): ReadonlySet<string> | null {
  const text = latin(pdf);
  if (isAddedTo(text)) return null;
  const hashes = new Set<string>();
  for (const content of streamsOf(pdf, text, "", mostDrawn)) {
    if (!content) return null;
    hashes.add(contentHash(content));
  }
  return hashes;
}
