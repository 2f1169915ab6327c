// One cell of a file: text, code or number as people write them (full-width digits, %, thousands commas) or a problem.
import { webAddress } from "../address/web-address";
import { parseEdition } from "../edition";
import { type Column, longestText } from "./columns";

export type CellProblem = { code: string; detail: Record<string, string | number> };
/** Told of a problem, error or warning, with the column where it stands. */
export type TellProblem = (code: string, column: string, detail?: CellProblem["detail"]) => void;
/** A value, of a number also the unit that was written behind it; or what is wrong. */
export type CellResult = string | { value: string; unit: string } | { problem: CellProblem };

const plainNumber = /^\d+(?:\.\d+)?$/;
const plainCode = /^[\x21-\x7e]+$/;
/** Letters, digits and hyphens: what stands in addresses, names of files and formulas as it is. */
const name = /^[a-z0-9][a-z0-9-]{0,79}$/i;
const longestCode = 600;
const longestNumber = 15;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** A number as people write it, its unit apart: full-width digits and signs, thousands commas, a unit behind. */
function tidyNumber(text: string): { number: string; unit: string } {
  const narrow = text.normalize("NFKC").replace(/^[\u2212\u25b2\u25b3\u2010-\u2015\u30fc]/, "-");
  const [, bare = narrow, unit = ""] = /^(.*?)\s*([%件位])$/.exec(narrow) ?? [];
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  return { number: grouped ? bare.replaceAll(",", "") : bare.replace(/^\+/, ""), unit };
}

/** Marks of statistical tables that stand for a missing number, as NFKC has them (… is ...). */
const marks = new Set(["-", "...", "x", "X", "※", "***", "n/a", "N/A", "該当なし"]);

/** Reads a cell by its column. Empty stays empty (or becomes the column's fallback); numbers come back as plain digits. */
export function readCell(raw: string, column: Column): CellResult {
  const text = blankAtEnd(raw) ? raw.trim() : raw;
  if (text === "") return column.required ? problem("cell-empty") : (column.fallback ?? "");
  if (column.type === "text") return readText(text, column);
  return column.type === "number" || column.type === "whole" ? readNumber(text, column) : readCode(text, column);
}

/** Whether the first or last character may be blank; `trim` on every cell is slower than all other checks of it. */
function blankAtEnd(text: string): boolean {
  return mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1));
}

function mayBeBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
}

function readNumber(text: string, column: Column): CellResult {
  const whole = column.type === "whole";
  if (plainNumber.test(text) && text.length <= longestNumber && !(whole && text.includes("."))) return text;
  // A cell as long as a sentence is no number, and too long for the patterns below.
  if (text.length > 4 * longestNumber) return problem("not-a-number", { found: shorten(text) });
  const { number, unit } = tidyNumber(text);
  if (marks.has(number)) return problem("mark-in-number", { found: text });
  if (/^-\d/.test(number)) return problem("number-negative", { found: shorten(text) });
  if (!plainNumber.test(number) || number.length > longestNumber) {
    return problem("not-a-number", { found: shorten(text) });
  }
  if (whole && number.includes(".")) return problem("not-whole", { found: shorten(text) });
  return unit ? { value: number, unit } : number;
}

function readCode(text: string, column: Column): CellResult {
  const code = plainCode.test(text) ? text : text.normalize("NFKC");
  if (column.values && !column.values.includes(code)) {
    return problem("not-in-list", { found: shorten(text), allowed: column.values.join(", ") });
  }
  if (controlCharacter.test(code)) return problem("control-character");
  if (/\s/.test(code) || code.length > longestCode) return problem("not-a-code", { found: shorten(text) });
  if (column.type === "edition" && !parseEdition(code)) return problem("not-an-edition", { found: shorten(text) });
  if (column.type === "address" && !webAddress(code)) return problem("not-an-address", { found: shorten(text) });
  if (column.type === "name" && !name.test(code)) return problem("not-a-name", { found: shorten(text) });
  return code;
}

function readText(text: string, { longest = longestText }: Column): CellResult {
  if (text.length > longest) return problem("text-too-long", { limit: longest });
  return controlCharacter.test(text) ? problem("control-character") : text;
}

function problem(code: string, detail: CellProblem["detail"] = {}): CellResult {
  return { problem: { code, detail } };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
