// The record that a file carries for each figure in it: address, state, data version, and all values as they were
// stated, so that a check can say which number changed. One text, the same in a cell, a PNG chunk, a PDF or an SVG.
import { type FigureAddress, readFigurePage } from "../address/figure";
import { splitReader } from "../address/page";
import type { Pairs } from "../address/query";
import { type Era, eras, type Lang, langs } from "../localised";
import { isShown, type Shown } from "./shown-figure";
import { hashOfValues, type StatedRow } from "./stated-values";

export type FigureRecord = {
  /** Full address of the figure in its state, at the server that made the file. */
  address: string;
  indicator: string;
  dataVersion: string;
  valuesHash: string;
  /** YYYY-MM-DD of the export. */
  date: string;
  lang: Lang;
  era: Era;
  /** The indicator's plain name, and the names of items and series as the file has them; empty where not known. */
  name: string;
  items: readonly string[];
  series: readonly string[];
  /** Null where only the hash is known: read from the properties of the file. */
  values: readonly StatedRow[] | null;
  /** SHA-256 of what a picture shows: an SVG's texts, a PNG's pixels, what a PDF's page draws. */
  drawn?: string;
  /** Of a picture: hash of its shapes without the texts, where `drawn` is of the texts alone. */
  shapes?: string;
  /** What is seen of it besides the values, where the format can tell it. */
  shown?: Shown;
  /** How the file was asked to look: pairs of its address, defaults left out. */
  looks?: Pairs;
  /** The paper that the figure is a part of: the id of its record (paper-record.ts). */
  paper?: string;
};

/** So begins the text of a record. */
export const recordMark = "npa-survey-figure:";

/** ASCII alone, so that no format changes its letters. */
export function recordText(record: FigureRecord): string {
  const escaped = JSON.stringify(record).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return recordMark + escaped;
}

/** The record that a text is; null where it is none, or where values and hash disagree. Never throws. */
export function readRecord(text: string): FigureRecord | null {
  if (!text.trim().startsWith(recordMark)) return null;
  try {
    return checked(JSON.parse(text.trim().slice(recordMark.length)));
  } catch {
    return null;
  }
}

/** What the properties of an Office file say of a figure: its hash, not its values. */
export function recordFromProperties(properties: Readonly<Record<string, string>>): FigureRecord | null {
  const { lang, era } = splitReader(pathIn(properties.address ?? ""));
  const rest = { lang, era, name: "", items: [], series: [], values: null };
  return checked({ date: "", ...properties, ...rest });
}

function checked(found: Partial<FigureRecord> | null): FigureRecord | null {
  if (!found || typeof found !== "object") return null;
  const { address, indicator, dataVersion, date, name, lang, era, items, series, values, drawn } = found;
  const texts = [address, indicator, dataVersion, found.valuesHash, date, name];
  if (!texts.every((one) => typeof one === "string" && one.length <= 2000)) return null;
  if (!langs.some((one) => one === lang) || !eras.some((one) => one === era)) return null;
  if (!areTexts(items) || !areTexts(series) || !(values === null || areRows(values))) return null;
  const { shapes, shown, looks, paper } = found;
  if (![drawn, shapes, paper].every((one) => one === undefined || typeof one === "string")) return null;
  if (!(shown === undefined || isShown(shown)) || !(looks === undefined || arePairs(looks))) return null;
  const record = found as FigureRecord;
  if (!/^[a-z0-9-]{1,80}$/.test(record.indicator) || figureOf(record) === null) return null;
  return record.values && hashOfValues(record.indicator, record.values) !== record.valuesHash ? null : record;
}

function areTexts(found: unknown): found is string[] {
  return Array.isArray(found) && found.length <= 1000 && found.every((one) => typeof one === "string");
}

/** Short, and with letters that an address has. */
function arePairs(found: unknown): found is Pairs {
  return (
    Array.isArray(found) &&
    found.length <= 20 &&
    found.every((pair) => areTexts(pair) && pair.length === 2 && pair.every((one) => /^[\w:-]{1,20}$/.test(one)))
  );
}

function areRows(found: unknown): found is StatedRow[] {
  const numberOrNull = (one: unknown) => one === null || typeof one === "number";
  const textOrNull = (one: unknown) => one === null || typeof one === "string";
  const isCell = (cell: unknown) =>
    Array.isArray(cell) &&
    typeof cell[0] === "string" &&
    [cell[1], cell[4], cell[5]].every(numberOrNull) &&
    [cell[2], cell[3]].every(textOrNull);
  return (
    Array.isArray(found) &&
    found.length <= 1000 &&
    found.every((row) => Array.isArray(row) && typeof row[0] === "string" && row.slice(1).every(isCell))
  );
}

/** Path and query of a full address; empty where it is none. */
function pathIn(address: string): string {
  if (!URL.canParse(address)) return "";
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Null where the address is not that of the record's figure. */
function figureOf({ address, indicator }: FigureRecord): FigureAddress | null {
  const found = readFigurePage(pathIn(address));
  return found?.indicator === indicator ? { indicator, state: found.state } : null;
}

/** What its address asks for; the figure as it is by itself where that can't be read. */
export function addressOfRecord(record: FigureRecord): FigureAddress {
  return figureOf(record) ?? { indicator: record.indicator, state: [] };
}
