// The record of a whole paper: what it was made from, so that the same paper can be made again. Of a meeting pack its
// slides and texts, of a leaflet what was asked of it. Figures of the paper name it by its id.
import { strFromU8, strToU8, zlibSync } from "fflate";
import type { Pairs } from "../address/query";
import { type Era, eras, type Lang, langs } from "../localised";
import { inflateUpTo } from "./bounded-zip";
import { textHash } from "./stated-values";

const paperFormats = ["pptx", "pdf", "docx", "html"] as const;
export type PaperFormat = (typeof paperFormats)[number];

export type PaperRecord = {
  kind: "pack" | "leaflet";
  format: PaperFormat;
  lang: Lang;
  era: Era;
  /** What its address asked, language and era aside. */
  asked: Pairs;
  /** Of a pack its file (lib/slides/pack.ts), whose server checks it again; null for a leaflet. */
  pack: object | null;
};

const mark = "npa-survey-paper:";
/** Letters of base64 have no meaning in any format. */
const pattern = new RegExp(`${mark}([0-9a-f]{16}):([A-Za-z0-9+/=]+)`, "g");

/** Bytes of the JSON: a pack has at most 200,000. */
const largest = 400_000;
const mostPapers = 50;

/** The record as one text, and the id by which figures name it. */
export function paperText(record: PaperRecord): { id: string; text: string } {
  const packed = btoa(strFromU8(zlibSync(strToU8(JSON.stringify(record)), { level: 9 }), true));
  const id = textHash(packed).slice(0, 16);
  return { id, text: `${mark}${id}:${packed}` };
}

/** The papers that a text of any kind has within it, by their ids. Never throws. */
export function papersIn(text: string): Map<string, PaperRecord> {
  const found = new Map<string, PaperRecord>();
  if (!text.includes(mark)) return found;
  for (const [, id = "", packed = ""] of text.matchAll(pattern)) {
    if (found.size >= mostPapers) break;
    const record = found.has(id) || textHash(packed).slice(0, 16) !== id ? null : unpacked(packed);
    if (record) found.set(id, record);
  }
  return found;
}

function unpacked(packed: string): PaperRecord | null {
  try {
    const bytes = inflateUpTo(strToU8(atob(packed), true), largest);
    return checked(JSON.parse(strFromU8(bytes.subarray(0, largest))));
  } catch {
    return null;
  }
}

function checked(found: Partial<PaperRecord> | null): PaperRecord | null {
  if (!found || typeof found !== "object") return null;
  const { kind, format, lang, era, asked, pack } = found;
  const known = langs.some((one) => one === lang) && eras.some((one) => one === era);
  if (!known || !paperFormats.some((one) => one === format) || (kind !== "pack" && kind !== "leaflet")) return null;
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === "string" && one.length <= 200);
  if (!Array.isArray(asked) || asked.length > 60 || !asked.every(isPair)) return null;
  const slides = (pack as { slides?: unknown } | null | undefined)?.slides;
  if (kind === "pack" && !(Array.isArray(slides) && slides.every((one) => typeof one === "object" && one))) return null;
  return found as PaperRecord;
}
