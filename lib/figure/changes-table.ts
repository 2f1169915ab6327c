// The differences of a figure: between two editions, or along a time axis; as a table under it and, where chosen editions
// are compared, as a column beside its bars.
import type { Reader } from "../address/reader";
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { viewTraits } from "../catalogue/views";
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import type { Arrangement } from "./arrange";
import { unitOf } from "./cell";
import type { Change } from "./change";
import { changeWords } from "./change-words";
import { changeCaption, changeCells, changeMark, changeOf, numberOf } from "./changes";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

type Changes = NonNullable<Figure["changes"]>;

/** @param labels of the rows or series that are items, in their order */
export function changesOf(
  indicator: Indicator,
  arrangement: Arrangement,
  state: FigureState,
  { lang, era }: Reader,
  labels: readonly string[],
): Figure["changes"] {
  const editions = [...state.editions].sort(compareEditions);
  const [before, after] = editions.slice(-2);
  const { rows: rowsAre, overTime } = chartTraits[state.kind];
  const inColumn = viewTraits[state.view].differences && rowsAre !== "editions";
  if (!before || !after || (rowsAre === "segments" && !inColumn)) return null;
  const words = changeWords[lang];
  if (indicator.unit === "count") return viewTraits[state.view].differences ? countChanges() : null;
  const row = (key: string, label: string, change: Change): Changes["rows"][number] => ({
    key,
    cells: [label, ...changeCells(change, lang)],
    verdict: change.verdict,
    mark: changeMark(change, lang),
  });
  if (overTime) {
    const rows = arrangement.series.flatMap((one, index) =>
      stretches(arrangement, editions, index).map(({ from, to, change }) => {
        const caption = changeCaption(from, to, lang, era);
        const named = arrangement.series.length > 1;
        const label = named ? words.said(labels[index] ?? one.key, caption) : caption;
        return row(named ? `${one.key}-${from}-${to}` : `${from}-${to}`, label, change);
      }),
    );
    return rows.length === 0
      ? null
      : { caption: words.trendCaption, columns: words.columns(words.period), column: null, rows };
  }
  const axis = rowsAre === "editions" ? arrangement.series : arrangement.categories;
  const rows = axis.flatMap((one, index) => {
    const change = changeOf(indicator, at(arrangement, before, index), at(arrangement, after, index));
    return change.before && change.after ? [row(one.key, labels[index] ?? one.key, change)] : [];
  });
  if (rows.length === 0) return null;
  const caption = changeCaption(before, after, lang, era);
  const short = (code: string) => editionLabel(code, lang, era).short;
  return {
    caption,
    columns: words.columns(figureWords[lang].table.item),
    column: inColumn ? words.column(short(before), short(after)) : null,
    rows,
  };

  /** Of counts every step; each stands between its two columns. */
  function countChanges(): Changes {
    const unit = unitOf(indicator, lang);
    const rows = stretches(arrangement, editions, 0).map(({ from, to, change }) => {
      const [difference = "", , verdict = ""] = changeCells(change, lang);
      const mark = change.difference === null || change.obstacle ? changeMark(change, lang) : `${difference}${unit}`;
      const cells = [changeCaption(from, to, lang, era), difference, verdict];
      return { key: `${from}-${to}`, cells, verdict: change.verdict, mark };
    });
    const columns = words.countColumns(words.period, unit.trim());
    return { caption: words.trendCaption, columns, column: null, rows };
  }

  /** Of a single line every step and the whole; of each of several its last step. */
  function stretches({ series }: Arrangement, all: readonly string[], index: number) {
    const told = series.length > 1 ? all.filter((code) => hasNumber(at(arrangement, code, index))).slice(-2) : all;
    const pairs = told.slice(1).map((code, place) => [told[place] ?? "", code] as const);
    const whole = told.length > 2 ? [[told[0] ?? "", told.at(-1) ?? ""] as const] : [];
    return [...pairs, ...whole].map(([from, to]) => {
      const change = changeOf(indicator, at(arrangement, from, index), at(arrangement, to, index));
      return { from, to, change };
    });
  }
}

const hasNumber = (one: Observation | undefined) => one !== undefined && numberOf(one) !== null;

/** The observation of an edition in a row of items (or of a series of them). */
function at({ categories, series, cells }: Arrangement, edition: string, item: number): Observation | undefined {
  const column = series.findIndex((one) => one.edition === edition);
  if (column >= 0) return cells[item]?.[column];
  return cells[categories.findIndex((one) => one.edition === edition)]?.[item];
}
