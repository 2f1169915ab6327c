// A figure with own values as a table in long layout, which says of each row whether it was published. Made in the browser.
import { csvCell } from "../../csv-cell";
import type { Figure } from "../../figure/figure";
import { isPercent } from "../../figure/own-values";
import { ownWords } from "../../figure/own-words";
import type { Localised } from "../../localised";
import { terms } from "../../words/terms";
import { defuse } from "./defuse";

const words: Localised<{ columns: (unit: string) => string[]; published: string; own: string }> = {
  ja: {
    columns: (unit) => [
      terms.indicator.ja,
      "行",
      "系列",
      `値（${unit}）`,
      "回答数（n）",
      "95%信頼区間の下限",
      "上限",
      "公表の別",
    ],
    published: "公表値",
    own: ownWords.ja.own,
  },
  en: {
    columns: (unit) => [
      terms.indicator.en,
      "Row",
      "Series",
      `Value (${unit})`,
      "Responses (n)",
      "95% interval from",
      "to",
      "Status",
    ],
    published: "Published",
    own: ownWords.en.own,
  },
};

/** UTF-8 with BOM, CRLF, a row a number. */
export function ownCsv(figure: Figure): string {
  const { columns, published, own } = words[figure.lang];
  const ends = (cell: Figure["cells"][number][number]) =>
    cell.interval ? [cell.interval.lower.toFixed(1), cell.interval.upper.toFixed(1)] : ["", ""];
  const rows = figure.cells.flatMap((row, c) =>
    row.flatMap((cell, s) => {
      if (cell.value === null) return [];
      const isOwn = figure.codes.places[c]?.[s]?.segment === "own";
      const names = [figure.name, figure.categories[c]?.label ?? "", figure.series[s]?.label ?? ""].map(defuse);
      const base = cell.base === null ? "" : String(cell.base);
      return [[...names, cell.value.toFixed(cell.decimals), base, ...ends(cell), isOwn ? own : published]];
    }),
  );
  const unit = isPercent(figure) ? "%" : figure.unit;
  const lines = [columns(unit), ...rows].map((row) => row.map(csvCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
