// One cell as it is used: what the sheet shows where it shows a number, and whatever a reader of the sheet can't see told beside.
import type { CellObject } from "@e965/xlsx";
import { bareFormat, isDateFormat, isEraFormat, isoDate } from "./cell-date";
import { type Finding, type FindingCode, workbookLimits } from "./workbook";

export type ReadCell = { text: string; findings: Omit<Finding, "at">[] };

/** Zero-width, directional and control characters, but line breaks. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}]/gu;
const number = /^-?\d+(?:\.\d+)?$/;

/** Shown text as a number without commas, with the unit that stands behind it; null where it is none. */
function shownNumber(shown: string): { digits: string; unit: string } | null {
  const [, sign = "", digits = "", unit = ""] =
    /^([-▲△]?)([\d,]*\d(?:\.\d+)?)\s*(%|\p{L}{0,4})$/u.exec(shown.trim()) ?? [];
  const plain = digits.replaceAll(",", "");
  return number.test(plain) ? { digits: (sign ? "-" : "") + plain, unit } : null;
}

/** The same number, told apart only where a reader of fifteen digits would. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** 0.634 as 63.4: fifteen digits, as Excel keeps them, so that no tail of binary fractions is seen. */
function asDigits(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 15 }) : text;
}

/** @param from1904 of the workbook: the day that its dates count from */
export function readSheetCell(cell: CellObject, from1904: boolean): ReadCell {
  const findings: ReadCell["findings"] = [];
  const tell = (code: FindingCode, detail: Finding["detail"] = {}) => findings.push({ code, detail });
  const text = cut(textOf(cell, from1904, tell), tell);
  // What a formula came to is kept in the file by Excel, and by hardly any other program.
  if (cell.f !== undefined && text === "") tell("formula-empty", { formula: short(cell.f) });
  else if (cell.f !== undefined) tell("formula", { formula: short(cell.f), found: short(text) });
  if (/<(?:\w+:)?rPh\b/.test(String(cell.r ?? ""))) tell("furigana", { found: short(text) });
  const notes = Array.isArray(cell.c) ? cell.c.map(({ t }) => String(t ?? "")).join(" ") : "";
  if (notes.trim()) tell("note", { found: short(notes.trim(), 200) });
  return { text, findings };
}

/** Words that were pasted: what stands in them is told as of a cell. */
export function readWords(words: string): ReadCell {
  const findings: ReadCell["findings"] = [];
  const tell = (code: FindingCode, detail: Finding["detail"] = {}) => findings.push({ code, detail });
  return { text: cut(wordText(words, tell), tell), findings };
}

type Tell = (code: FindingCode, detail?: Finding["detail"]) => void;

function textOf(cell: CellObject, from1904: boolean, tell: Tell): string {
  const shown = String(cell.w ?? "");
  if (cell.t === "e") {
    const error = shown || "#ERROR";
    tell("error-value", { found: short(error) });
    return error;
  }
  if (cell.v === undefined || cell.v === null || cell.t === "z") return "";
  if (cell.v instanceof Date) return Number.isNaN(cell.v.getTime()) ? "" : cell.v.toISOString().slice(0, 10);
  if (typeof cell.v === "boolean") return cell.v ? "TRUE" : "FALSE";
  return typeof cell.v === "number"
    ? numberText(cell.v, shown, String(cell.z ?? "General"), from1904, tell)
    : wordText(cell.v, tell);
}

function numberText(held: number, shown: string, format: string, from1904: boolean, tell: Tell): string {
  if (!Number.isFinite(held)) return "";
  if (isDateFormat(format)) {
    const date = isoDate(held, format, from1904);
    if (date && isEraFormat(format)) tell("era-date", { found: date, held: asDigits(held) });
    else tell("date", { found: date ?? short(shown), held: asDigits(held) });
    return date ?? (shown || asDigits(held));
  }
  const percent = bareFormat(format).includes("%");
  const exact = asDigits(percent ? held * 100 : held) + (percent ? "%" : "");
  const read = shownNumber(shown);
  if (!read) {
    if (shown.trim() === exact || shown === "") {
      if (shown === "") tell("shown-differs", { shown: "", held: exact });
      return exact;
    }
    // Words in place of a number, hashes, a mark: what is seen is what counts, and the check of the table judges it.
    tell("shown-differs", { shown: short(shown), held: exact });
    return shown.trim();
  }
  if (percent && read.unit === "%") tell("percent", { shown: short(shown), held: asDigits(held) });
  else if (held > 0 && held < 1) tell("fraction", { found: short(shown), percent: `${asDigits(held * 100)}%` });
  const meant = Number(read.digits);
  if (!same(percent ? held * 100 : held, meant)) tell("shown-differs", { shown: short(shown), held: exact });
  return read.digits + read.unit;
}

function wordText(held: string, tell: Tell): string {
  let text = held.replace(/\r\n?/g, "\n");
  const bare = text.replaceAll("\t", " ").replace(invisible, "").replaceAll("\u00a0", " ");
  if (bare !== text) tell("invisible", { found: short(bare.trim()) });
  text = bare.trim();
  if (text.includes("\n")) {
    // A break between Latin letters stands for a blank, one between Japanese letters for nothing.
    text = text.replace(/([!-~])[ \t]*\n\s*(?=[!-~])/g, "$1 ").replace(/[ \t]*\n\s*/g, "");
    tell("line-break", { found: short(text) });
  }
  const narrow = text.normalize("NFKC");
  const read = shownNumber(narrow);
  // With a unit that an import takes: 「1か月以上」 is the name of an option.
  const asNumber = read && /^[%件位]?$/.test(read.unit) ? read : null;
  if (asNumber && narrow !== text) tell("full-width", { found: short(text), read: asNumber.digits + asNumber.unit });
  else if (asNumber) tell("number-as-text", { found: short(text) });
  return text;
}

function cut(text: string, tell: Tell): string {
  if (text.length <= workbookLimits.cell) return text;
  tell("cell-cut", { most: workbookLimits.cell });
  return text.slice(0, workbookLimits.cell);
}

function short(text: string, most = 40): string {
  const letters = [...text.slice(0, 2 * most)];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text.slice(0, 2 * most);
}
