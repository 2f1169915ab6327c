// What a figure in a file says beside what is said now: for each item of its last edition the number there, and the number
// of the newest edition; where there is no newer one, the same number as it stands today.
import { compareEditions } from "../edition";
import type { Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import type { CellMissing, Qualifier } from "../observation";
import { formatNumber } from "../words/numbers";
import type { FoundFigure } from "./found-figure";
import { type StatedCell, statedValues } from "./stated-values";

/** The newest edition has no such item, or published nothing of it. */
const noCounterpart = { ja: "該当する数値なし", en: "no such number" } as const;

export type ValuePair = {
  item: string;
  /** As the file has it, and the period that it is of. */
  before: string;
  beforePeriod: string;
  now: string;
  nowPeriod: string;
  changed: boolean;
};

type Both = { unit: string; lang: Figure["lang"] };

export function decimalsOf(value: number | null | undefined): number {
  return /\.(\d+)$/.exec(String(value ?? ""))?.[1]?.length ?? 0;
}

/** A unit in letters stands apart from its number. */
export const unitBehind = (unit: string) => (/^\p{Script=Latin}/u.test(unit) ? ` ${unit}` : unit);

/** The number with its qualifier and unit, or why there is none. @param decimals at least so many */
export function valueText(cell: StatedCell, { unit, lang }: Both, decimals = 0): string {
  const words = figureWords[lang];
  const [, value, missing, qualifier, count, base] = cell;
  const qualified = words.qualified[(qualifier ?? "exact") as Qualifier] ?? ((text: string) => text);
  if (value !== null)
    return qualified(`${formatNumber(value, Math.max(decimals, decimalsOf(value)))}${unitBehind(unit)}`);
  if (count !== null && base === null) return words.cases(formatNumber(count, 0));
  return words.missingMark[(missing ?? "not-obtained") as CellMissing] ?? "";
}

/** `key`: item and group; `names`: keys of its row and series. */
type Placed = { item: string; cell: StatedCell; key: string; names: readonly [string, string] };

/** Cells of a figure's last edition, each with the item and the group that it is of. */
function lastCells(figure: Figure): { edition: string; cells: Placed[] } {
  const rows = statedValues(figure);
  const editions = figure.codes.places.flat().map(({ edition }) => edition);
  const edition = [...new Set(editions)].sort(compareEditions).at(-1) ?? "";
  const overItems = new Set(figure.codes.places.flat().map(({ item }) => item)).size > 1;
  const overGroups = new Set(figure.codes.places.flat().map(({ segment }) => segment)).size > 1;
  const { items, segments } = figure.codes.names;
  const cells = figure.categories.flatMap((category, c) =>
    figure.series.flatMap((series, s): Placed[] => {
      const place = figure.codes.places[c]?.[s];
      const cell = rows[c]?.[s + 1] as StatedCell | undefined;
      if (!place || !cell || place.edition !== edition) return [];
      const names = [overGroups ? segments[place.segment] : "", overItems ? items[place.item] : ""].filter(Boolean);
      const item = names.length > 0 ? names.join(figure.lang === "ja" ? "・" : ", ") : figure.name;
      const keys = [category.key, series.key] as const;
      return [{ item, cell, key: `${place.item}\n${place.segment}`, names: keys }];
    }),
  );
  return { edition, cells };
}

/** The record's own cell, or what a hand made of it; that of today where the record has only a hash. */
function cellInFile(
  { record, edits }: Pick<FoundFigure, "record" | "edits">,
  { cell, names: [item, series] }: Placed,
): StatedCell {
  const c = record.values?.findIndex(([key]) => key === item) ?? -1;
  const row = record.values?.[c]?.slice(1) as StatedCell[] | undefined;
  const s = row?.findIndex(([key]) => key === series) ?? -1;
  const stated = row?.[s];
  if (!stated) return cell;
  const edit = edits.find((one) => one.item === record.items[c] && one.series === record.series[s]);
  return edit ? [stated[0], edit.found, null, stated[3], null, null] : stated;
}

/**
 * @param now the figure today in the record's own editions; @param newest as it is shown first today
 * @returns those that differ first
 */
export function valuePairs(found: Pick<FoundFigure, "record" | "edits">, now: Figure, newest: Figure): ValuePair[] {
  const [before, after] = [lastCells(now), lastCells(newest)];
  const newer = compareEditions(after.edition, before.edition) > 0;
  const later = new Map(after.cells.map((one) => [one.key, one]));
  const both = { unit: now.unit, lang: now.lang };
  const pairs = before.cells.map((one): ValuePair => {
    const { item, cell, key } = one;
    const old = cellInFile(found, one);
    const current = newer ? later.get(key)?.cell : cell;
    const decimals = Math.max(decimalsOf(old[1]), decimalsOf(current?.[1]));
    const [text, other] = [
      valueText(old, both, decimals),
      current ? valueText(current, both, decimals) : noCounterpart[now.lang],
    ];
    const periods = [now.codes.names.editions[before.edition], newest.codes.names.editions[after.edition]];
    return {
      item,
      ...{ before: text, beforePeriod: periods[0] ?? before.edition, now: other },
      nowPeriod: (newer ? periods[1] : periods[0]) ?? "",
      changed: text !== other,
    };
  });
  return [...pairs.filter(({ changed }) => changed), ...pairs.filter(({ changed }) => !changed)];
}
