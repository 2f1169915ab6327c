// One cell of a file: text, code or number as people write them (full-width digits, %, thousands commas) or a problem.
import type { Column } from "./columns";

export type CellProblem = { code: string; detail: Record<string, string | number> };
/** A value; of a number also the unit that was written behind it. */
export type CellResult = { value: string; unit?: string } | { problem: CellProblem };

const plainNumber = /^\d+(?:\.\d+)?$/;
const plainCode = /^[\x21-\x7e]+$/;
/** Longest text of a cell: a quotation, not a chapter. */
const longestText = 4000;

/** A number as people write it, its unit apart: full-width digits and signs, thousands commas, a unit behind. */
function tidyNumber(text: string): { number: string; unit: string } {
  const narrow = text.normalize("NFKC").replace(/^[\u2212\u25b2\u25b3\u2010-\u2015\u30fc]/, "-");
  const [, bare = narrow, unit = ""] = /^(.*?)\s*([%件位])$/.exec(narrow) ?? [];
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  return { number: grouped ? bare.replaceAll(",", "") : bare.replace(/^\+/, ""), unit };
}

/** Marks of statistical tables that stand for a missing number: they belong into the column `missing`. */
const marks = new Set(["-", "…", "...", "x", "X", "※", "***", "n/a", "N/A", "該当なし"]);

/** Reads a cell by its column. Empty stays empty (or becomes the column's fallback); numbers come back as plain digits. */
export function readCell(raw: string, column: Column): CellResult {
  const text = raw === raw.trim() ? raw : raw.trim();
  if (text === "") {
    if (column.required) return { problem: { code: "cell-empty", detail: {} } };
    return { value: column.fallback ?? "" };
  }
  if (column.type === "number" || column.type === "whole") {
    if (marks.has(text)) return { problem: { code: "mark-in-number", detail: { found: text } } };
    if (plainNumber.test(text) && text.length <= 15 && column.type === "number") return { value: text };
    const { number, unit } = tidyNumber(text);
    if (/^-\d/.test(number)) return { problem: { code: "number-negative", detail: { found: shorten(text) } } };
    if (!plainNumber.test(number) || number.length > 15) {
      return { problem: { code: "not-a-number", detail: { found: shorten(text) } } };
    }
    if (column.type === "whole" && number.includes(".")) {
      return { problem: { code: "not-whole", detail: { found: shorten(text) } } };
    }
    return unit ? { value: number, unit } : { value: number };
  }
  if (column.type === "code") {
    const code = plainCode.test(text) ? text : text.normalize("NFKC");
    if (column.values && !column.values.includes(code)) {
      return { problem: { code: "not-in-list", detail: { found: shorten(text), allowed: column.values.join(", ") } } };
    }
    if (/\s/.test(code) || code.length > 600) {
      return { problem: { code: "not-a-code", detail: { found: shorten(text) } } };
    }
    return { value: code };
  }
  if (text.length > longestText) return { problem: { code: "text-too-long", detail: { limit: longestText } } };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))
    return { problem: { code: "control-character", detail: {} } };
  return { value: text };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
