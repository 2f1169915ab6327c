// The bring-back check's first half: which figures of ours a file holds, and what a hand changed in them. A pure
// function of the file's bytes, so that nothing has to leave the reader's machine.

import { strFromU8 } from "fflate";
import { openZip, TooLarge } from "./bounded-zip";
import type { FileProblem, FoundFigure, ReadableFormat } from "./found-figure";
import { type PaperRecord, papersIn } from "./paper-record";
import { htmlFigures } from "./read-html";
import { type LooseChart, readOffice } from "./read-office";
import { pdfText } from "./read-pdf";
import { isPdf, isPng, pictureFigures, readSvg } from "./read-picture";
import type { SeenTexts } from "./seen-texts";

/** Bytes. */
export const largestFile = 50 * 2 ** 20;

type Found = {
  /** Of the file as a whole; null where it is none that is read. */
  format: ReadableFormat | null;
  /** Charts in it whose origin can't be told. */
  unknown: number;
  /** Those that say nothing of their origin but may be a figure that only the file's properties name. */
  loose: LooseChart[];
  /** Figures that only its properties name, beside others: lost by a program, or taken out. */
  named: FoundFigure[];
  /** What the papers in it were made from, by the ids that figures name. */
  papers: ReadonlyMap<string, PaperRecord>;
  /** Of a deck: how many there are. */
  slides: number;
  /** What its slides say, or the report; empty for pictures. */
  texts: SeenTexts[];
};

export type FileReading = Found & ({ figures: FoundFigure[]; problem: null } | { figures: []; problem: FileProblem });

const nothing: Found = { format: null, unknown: 0, loose: [], named: [], papers: new Map(), slides: 0, texts: [] };

export function unreadable(problem: FileProblem, more: Partial<Found> = {}): FileReading {
  return { ...nothing, ...more, figures: [], problem };
}

/** Reads any file at all. Never throws. */
export function readFile(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) return unreadable("empty");
  if (bytes.length > largestFile) return unreadable("too-large");
  try {
    return startsWith(bytes, [0x50, 0x4b]) ? readPackage(bytes) : readPicture(bytes);
  } catch (error) {
    return unreadable(error instanceof TooLarge ? "too-large" : "damaged");
  }
}

function readPackage(bytes: Uint8Array): FileReading {
  const office = readOffice(openZip(bytes));
  if (!office) return unreadable("foreign-format");
  const { figures, ...more } = office;
  return figures.length > 0 ? { ...more, figures, problem: null } : unreadable("no-record", more);
}

function readPicture(bytes: Uint8Array): FileReading {
  const html = htmlText(bytes);
  const figures = html === null ? pictureFigures(bytes) : htmlFigures(html);
  const [first] = figures;
  if (first) {
    const { format } = first;
    const papers = papersIn(html ?? (format === "pdf" ? pdfText(bytes) : ""));
    return { ...nothing, format, papers, figures, problem: null };
  }
  // The old binary Office formats, and those that a password locks.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable("old-office");
  if (isPdf(bytes) && /\/Encrypt\b/.test(pdfText(bytes))) return unreadable("locked-pdf");
  const ours = isPng(bytes) || isPdf(bytes) || html !== null || readSvg(bytes);
  return unreadable(ours ? "no-record" : "foreign-format");
}

/** A presentation's text; null where the file is no web page with slides. */
function htmlText(bytes: Uint8Array): string | null {
  const head = strFromU8(bytes.subarray(0, 1024)).replace(/^\ufeff/, "");
  if (!/^\s*<(?:!doctype html|html)\b/i.test(head)) return null;
  const text = strFromU8(bytes);
  return /<article\b/.test(text) ? text : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
