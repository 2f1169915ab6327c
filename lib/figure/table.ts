// The table beside every picture: the same numbers, and count, rank and interval where there are any.

import type { Lang } from "../localised";
import { formatNumber } from "../words/numbers";
import type { Category, Cell, Figure, Series } from "./figure";
import { figureWords } from "./figure-words";

type Column = { header: string; text: (cell: Cell) => string };

/** A true zero is `-` in tables; a chart shows 0. */
function valueText(cell: Cell): string {
  return cell.value === 0 ? "-" : cell.text;
}

function columnsOf(cells: readonly Cell[], name: string, unit: string, percent: boolean, lang: Lang): Column[] {
  const words = figureWords[lang];
  const under = (part: string) => (name ? `${name} ${part}` : part);
  const columns: Column[] = [{ header: `${name}${words.table.value(unit)}`, text: valueText }];
  if (percent && cells.some((cell) => cell.count !== null && cell.value !== null)) {
    columns.push({
      header: under(words.table.count),
      text: (cell) => (cell.count === null ? "" : formatNumber(cell.count, 0)),
    });
  }
  if (new Set(cells.map((cell) => cell.base)).size > 1) {
    columns.push({ header: under("n"), text: (cell) => (cell.base === null ? "" : formatNumber(cell.base, 0)) });
  }
  if (cells.some((cell) => cell.rank !== null)) {
    columns.push({ header: under(words.table.rank), text: (cell) => (cell.rank === null ? "" : String(cell.rank)) });
  }
  const spanned = cells.filter((cell) => cell.interval);
  if (spanned.length > 0) {
    const reference = spanned.every((cell) => cell.interval?.kind === "reference");
    columns.push({
      header: under(reference ? words.intervalReference : words.interval),
      text: ({ interval }) => {
        if (!interval) return "";
        const span = words.intervalSpan(formatNumber(interval.lower, 1), formatNumber(interval.upper, 1));
        return interval.kind === "reference" && !reference ? span + words.reference : span;
      },
    });
  }
  return columns;
}

/** Empty where a year is known as a whole only. */
function halfTexts(half: Figure["halves"][number] | undefined, columns: number): string[] {
  if (columns === 0) return [];
  return half ? [formatNumber(half.first, 0), formatNumber(half.second, 0)] : ["", ""];
}

/** Builds the table of a figure: a row a category, the columns of each series side by side, then the halves of years. */
export function tableOf(
  caption: string,
  corner: string,
  categories: readonly Category[],
  series: readonly Pick<Series, "label">[],
  cells: readonly (readonly Cell[])[],
  unit: string,
  percent: boolean,
  lang: Lang,
  halves: Figure["halves"] = [],
): Figure["table"] {
  const { firstHalf, secondHalf } = figureWords[lang].table;
  const parts = halves.length > 0 ? [firstHalf, secondHalf] : [];
  const groups = series.map((one, index) => {
    const column = cells.flatMap((row) => row[index] ?? []);
    return columnsOf(column, one.label, unit, percent, lang);
  });
  return {
    caption,
    columns: [corner, ...groups.flatMap((group) => group.map((column) => column.header)), ...parts],
    rows: categories.map((category, row) => ({
      header: category.apart ? figureWords[lang].apartLabel(category.label) : category.label,
      cells: [
        ...groups.flatMap((group, index) => {
          const cell = cells[row]?.[index];
          return group.map((column) => (cell ? column.text(cell) : ""));
        }),
        ...halfTexts(halves[row], parts.length),
      ],
    })),
  };
}
