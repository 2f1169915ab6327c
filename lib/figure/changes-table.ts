// The table of differences under a figure: between two editions, or between neighbours along a time axis.
import type { Reader } from "../address/reader";
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Arrangement } from "./arrange";
import { changeWords } from "./change-words";
import { changeCaption, changeCells, changeOf } from "./changes";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

/** @param labels of the rows or series that are items, in their order */
export function changesOf(
  indicator: Indicator,
  arrangement: Arrangement,
  state: FigureState,
  reader: Reader,
  labels: string[],
): Figure["changes"] {
  const editions = [...state.editions].sort(compareEditions);
  const [before, after] = editions.slice(-2);
  const { rows: rowsAre, overTime } = chartTraits[state.kind];
  if (indicator.unit === "count" || !before || !after || rowsAre === "segments") return null;
  const words = changeWords[reader.lang];
  const { categories, series, cells } = arrangement;
  const flat = cells.flat();
  const find = (edition: string, item: string) =>
    flat.find((one) => one?.edition === edition && (one.item === item || one.segment === item));
  const row = (key: string, label: string, change: ReturnType<typeof changeOf>) => ({
    key,
    cells: [label, ...changeCells(change, reader.lang)],
    verdict: change.verdict,
  });
  if (overTime) {
    const item = series[0]?.item ?? "";
    const pairs = editions.slice(1).map((edition, index) => [editions[index] ?? "", edition] as const);
    const whole = editions.length > 2 ? [[editions[0] ?? "", after] as const] : [];
    const rows = [...pairs, ...whole].map(([from, to]) =>
      row(
        `${from}-${to}`,
        changeCaption(from, to, reader.lang, reader.era),
        changeOf(indicator, find(from, item), find(to, item)),
      ),
    );
    return { caption: words.trendCaption, columns: words.columns(words.period), rows };
  }
  const axis = rowsAre === "items" ? categories : series;
  const rows = axis.flatMap((one, index) => {
    const change = changeOf(indicator, find(before, one.item ?? one.key), find(after, one.item ?? one.key));
    return change.before && change.after ? [row(one.key, labels[index] ?? one.key, change)] : [];
  });
  if (rows.length === 0) return null;
  const caption = changeCaption(before, after, reader.lang, reader.era);
  return { caption, columns: words.columns(figureWords[reader.lang].table.item), rows };
}
