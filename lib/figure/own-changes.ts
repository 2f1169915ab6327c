// How far a reader's own values lie from the published ones, by the methods that compare two editions: Newcombe's interval at
// every count that fits; shares of full counts as they are; nothing where a base is unknown.
import { chartTraits } from "../catalogue/chart-kinds";
import { formatDecimal } from "../stats/round-half-up";
import { editionLabel } from "../words/edition-label";
import { formatSigned } from "../words/numbers";
import { changeWords } from "./change-words";
import type { Cell, Figure } from "./figure";
import { figureWords } from "./figure-words";
import { isPercent, type Own, type OwnValue, ownRows } from "./own-values";
import { ownWords } from "./own-words";
import { judgedDifference, statedCounts } from "./stated-counts";

type Changes = NonNullable<Figure["changes"]>;
type Row = Changes["rows"][number];

function rowOf(figure: Figure, { own, cell, full }: { own: OwnValue; cell: Cell; full: boolean }): Omit<Row, "key"> {
  const { lang } = figure;
  const [words, mine] = [changeWords[lang], ownWords[lang]];
  const undecided = (why: string, difference = words.none, mark = words.none): Omit<Row, "key"> => ({
    ...{ cells: [difference, words.none, words.undecidable(why)], verdict: "undecidable", mark },
  });
  if (cell.value === null || cell.unconfirmed) return undecided(words.obstacle.missing);
  if (!isPercent(figure)) return undecided(mine.scale);
  const decimals = Math.max(cell.decimals, own.decimals);
  const points = Number(formatDecimal(own.value - cell.value, decimals));
  const signed = formatSigned(points, decimals);
  const verdictWords = { ...words.verdict, ...mine.verdict };
  if (full) {
    if (cell.qualifier !== "exact") return undecided(words.obstacle.inexact, signed, words.uncertain);
    const verdict = points > 0 ? "rise" : points < 0 ? "fall" : "no-clear-difference";
    return { cells: [signed, words.none, verdictWords[verdict]], verdict, mark: words.points(signed) };
  }
  if (own.base === null) return undecided(mine.noBase, signed, words.uncertain);
  if (cell.base === null) return undecided(words.obstacle["no-base"], signed, words.uncertain);
  const [now, old] = [statedCounts({ ...own, count: null, qualifier: "exact" }), statedCounts(cell)];
  if (!now || !old) return undecided(words.obstacle.inexact, signed, words.uncertain);
  const { interval, verdict } = judgedDifference(now, old);
  const span = words.span(formatSigned(interval.lower, 1), formatSigned(interval.upper, 1));
  const clear = verdict !== "no-clear-difference";
  return {
    cells: [signed, span, verdictWords[verdict]],
    ...{ verdict, mark: clear ? words.points(signed) : words.uncertain },
  };
}

/** @param full as in ownBeside */
export function ownChanges(figure: Figure, { edition, values }: Own, full: boolean): Figure["changes"] {
  const { codes, cells, categories, series, kind, lang, era } = figure;
  const words = ownWords[lang];
  const options = ownRows(figure);
  const { rows: rowsAre } = chartTraits[kind];
  const rows = values.flatMap((own): Row[] =>
    codes.places.flatMap((row, c) =>
      row.flatMap((place, s): Row[] => {
        const cell = cells[c]?.[s];
        if (place.item !== own.item || place.edition !== edition || !cell) return [];
        const axis = rowsAre === "editions" ? series[s] : categories[c];
        const label =
          rowsAre === "segments" ? (axis?.label ?? "") : (options.find(({ item }) => item === own.item)?.label ?? "");
        const { cells: said, ...rest } = rowOf(figure, { own, cell, full });
        return [{ key: axis?.key ?? "", cells: [label, ...said], ...rest }];
      }),
    ),
  );
  if (rows.length === 0) return null;
  const label = editionLabel(edition, lang, era);
  const inColumn = isPercent(figure) && rowsAre !== "editions" && !chartTraits[kind].whole;
  const { item, segment } = figureWords[lang].table;
  return {
    caption: words.caption(label.plain),
    columns: words.columns(rowsAre === "segments" ? segment : item),
    column: inColumn ? words.column(label.short) : null,
    rows,
  };
}
