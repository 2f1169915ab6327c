// A reader's own values for the options of a figure, read from what was typed or pasted. Bad input is one problem, worded in
// one sentence (own-problem-words.ts). They are kept in the browser alone: nothing here has an address.
import { chartTraits } from "../catalogue/chart-kinds";
import { partsTotal } from "../stats/parts-total";
import type { Figure } from "./figure";
import { statedCounts } from "./stated-counts";

export type OwnValue = { item: string; value: number; decimals: number; base: number | null };

export type Own = {
  /** What the values are set against. */
  edition: string;
  values: readonly OwnValue[];
};

/** What stands in the fields of a row: an option's value and its n, as text. */
export type OwnInput = { value: string; base: string };

export type OwnProblem = { row: number; field: "value" | "base" } & (
  | { code: "no-number" | "no-share" | "no-count" | "decimals" | "no-base"; text: string }
  | { code: "no-such-share"; text: string; base: number }
  | { code: "over-all"; total: number }
  | { code: "unknown-option"; text: string }
  | { code: "nothing" }
);

/** An option that a value may be given for. */
export type OwnRow = { item: string; label: string };

const mostDecimals = 2;
const most = 1_000_000_000;

export const isPercent = ({ unit }: Pick<Figure, "unit">) => unit === "%";

/** The options of a figure, each once, in its order. */
export function ownRows({ codes, categories, series, kind, name }: Figure): OwnRow[] {
  const { rows } = chartTraits[kind];
  const found = new Map<string, string>();
  codes.places.forEach((row, c) => {
    row.forEach(({ item }, s) => {
      const axis = rows === "items" ? categories[c] : rows === "editions" ? series[s] : undefined;
      if (!found.has(item)) found.set(item, axis?.label || codes.names.items[item] || name);
    });
  });
  return [...found].map(([item, label]) => ({ item, label }));
}

/** Digits of any width, with or without commas and a unit behind them; null where it is no plain number. */
function numberIn(text: string): { value: number; decimals: number } | null {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/^n=/i, "")
    .replace(/(?:%|件|団体|人|社)$/u, "");
  const match = /^\d{1,12}(?:\.(\d+))?$/.exec(bare);
  return match ? { value: Number(bare), decimals: match[1]?.length ?? 0 } : null;
}

/** @throws nothing: what can't be taken comes back as the first problem, by row */
export function readOwn(
  figure: Pick<Figure, "unit" | "kind">,
  rows: readonly OwnRow[],
  inputs: readonly OwnInput[],
): OwnValue[] | OwnProblem {
  const percent = isPercent(figure);
  const values: OwnValue[] = [];
  let above: number | null = null;
  for (const [row, { item }] of rows.entries()) {
    const { value: typed = "", base: typedBase = "" } = inputs[row] ?? {};
    if (percent && typedBase.trim() !== "") {
      const n = numberIn(typedBase);
      const whole = n !== null && n.decimals === 0 && n.value >= 1 && n.value <= most;
      if (!whole) return { row, field: "base", code: "no-base", text: typedBase.trim() };
      above = n.value;
    }
    const text = typed.trim();
    if (text === "") continue;
    const at = { row, field: "value" as const, text };
    const read = numberIn(text);
    if (!read) return { ...at, code: "no-number" };
    if (percent && read.value > 100) return { ...at, code: "no-share" };
    if (percent && read.decimals > mostDecimals) return { ...at, code: "decimals" };
    if (!percent && (read.decimals > 0 || read.value > most)) return { ...at, code: "no-count" };
    const own = { ...read, base: percent ? above : null };
    if (percent && above !== null && !statedCounts({ ...own, count: null, qualifier: "exact" })) {
      return { ...at, code: "no-such-share", base: above };
    }
    values.push({ item, ...own });
  }
  if (values.length === 0) return { row: 0, field: "value", code: "nothing" };
  if (chartTraits[figure.kind].whole) {
    const { total, tolerance } = partsTotal(values);
    const last = rows.findIndex(({ item }) => item === values.at(-1)?.item);
    if (total > 100 + tolerance) return { row: last, field: "value", code: "over-all", total };
  }
  return values;
}

/** Names are the same whatever their widths and blanks. */
const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/**
 * Cells as Excel and Word copy them: lines of tabs. Lines that begin with an option's name go to it; others, from the row
 * that they were pasted at downwards. A line without any number is a heading.
 * @returns the fields as they will be
 */
export function pasteOwn(
  rows: readonly OwnRow[],
  inputs: readonly OwnInput[],
  text: string,
  at: number,
): OwnInput[] | OwnProblem {
  const next = rows.map((_, row) => inputs[row] ?? { value: "", base: "" });
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  let row = at;
  for (const line of lines) {
    const cells = line.split("\t").map((cell) => cell.trim());
    const [first = "", ...rest] = cells;
    if (!/\p{Nd}/u.test(cells.join(""))) continue;
    const named = rows.findIndex(({ label }) => plain(label) === plain(first));
    if (named < 0 && numberIn(first) === null) {
      if (cells.length > 1) return { row: at, field: "value", code: "unknown-option", text: first };
    }
    const [value = "", base = ""] = named < 0 ? cells : rest;
    const place = named < 0 ? row : named;
    if (place >= rows.length) return { row: rows.length - 1, field: "value", code: "unknown-option", text: first };
    next[place] = { value, base: base === "" ? (next[place]?.base ?? "") : base };
    row = place + 1;
  }
  return next;
}
