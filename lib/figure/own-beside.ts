// A reader's own values beside the published ones of a figure: the same Figure with one more series, or one more row, that is
// marked as unpublished wherever it appears. Settled here, so that whoever draws it only places ink.
import { chartTraits } from "../catalogue/chart-kinds";
import { formatNumber } from "../words/numbers";
import { differencesInWords, withDifferences } from "./difference-column";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";
import { type OwnCells, ownCell, withOwnRows, withOwnSeries } from "./own-cells";
import { ownChanges } from "./own-changes";
import { isPercent, type Own, type OwnValue, ownRows } from "./own-values";
import { ownWords } from "./own-words";
import { axisOf } from "./styles";
import { tableOf } from "./table";

/** `自団体の値（未公表）：n=76`, with each base once. */
function basesOf({ lang }: Figure, { edition, values }: Own): Figure["bases"] {
  const words = figureWords[lang];
  const bases = [...new Set(values.flatMap(({ base }) => base ?? []))];
  const [n] = bases;
  if (n === undefined) return [];
  const { own } = ownWords[lang];
  const written = words.base(bases.map((one) => formatNumber(one, 0)).join(words.comma));
  return [{ kind: "base", edition, n, about: own, text: words.baseLine(own, written, "") }];
}

/** What the figure is made of with own values in it, and its table. */
function widened(figure: Figure, own: OwnCells, changes: Figure["changes"]) {
  const { kind, name, unit, lang, table } = figure;
  const percent = isPercent(figure);
  const { rows, whole } = chartTraits[kind];
  if (rows === "segments" || whole) {
    const wide = withOwnRows(figure, own);
    const { categories, series, cells } = wide;
    const anew = tableOf(name, table.columns[0] ?? "", categories, series, cells, unit, percent, lang);
    return { ...wide, table: whole ? anew : withDifferences(anew, changes, categories) };
  }
  const { wide, added, cells } = withOwnSeries(figure, own);
  // The table may hold more than is drawn: what is new is set beside it.
  const beside = tableOf(name, "", wide.categories, added, cells, unit, percent, lang);
  const both = {
    ...table,
    columns: [...table.columns, ...beside.columns.slice(1)],
    rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, ...(beside.rows[index]?.cells ?? [])] })),
  };
  return { ...wide, table: withDifferences(both, changes, wide.categories) };
}

/**
 * The figure with own values beside it; as it is where none of them is of its options.
 * @param full everything that was reported is counted: shares are exact, as the indicator has it
 */
export function ownBeside(figure: Figure, own: Own, full: boolean): Figure {
  const { lang, kind } = figure;
  const words = ownWords[lang];
  const percent = isPercent(figure);
  const rows = ownRows(figure);
  const labelOf = (item: string) => rows.find((one) => one.item === item)?.label ?? item;
  const named = (item: string) => (rows.length > 1 ? words.of(labelOf(item)) : words.own);
  const given: readonly OwnValue[] = own.values.filter(({ item }) => rows.some((one) => one.item === item));
  if (given.length === 0) return figure;
  const cells = new Map(given.map((one) => [one.item, ownCell(figure, one, named(one.item), !full)]));
  const changes = ownChanges(figure, { ...own, values: given }, full);
  const wide = widened(figure, { own, cells, labelOf, named }, changes);
  const mine = [...cells.values()];
  const highest = Math.max(...wide.cells.flat().map((cell) => Math.max(cell.value ?? 0, cell.interval?.upper ?? 0)));
  const { intervalNote, markMeaning } = figureWords[lang];
  const star = { mark: "*", meaning: markMeaning["*"] };
  const marked = mine.some(({ smallBase }) => smallBase) && !figure.marks.some(({ mark }) => mark === star.mark);
  const text = [words.note, percent ? words.judged : words.counted].join(lang === "ja" ? "" : " ");
  const credit = `${lang === "ja" ? "。" : ". "}${words.credit}`;
  return {
    ...figure,
    ...wide,
    axis: highest > figure.axis.max ? axisOf(highest, percent, chartTraits[kind].whole) : figure.axis,
    bases: [...figure.bases, ...basesOf(figure, { ...own, values: given })],
    notes: [{ code: "text", text }, ...figure.notes],
    marks: marked ? [...figure.marks, star] : figure.marks,
    intervalNote: figure.intervalNote ?? (mine.some(({ interval }) => interval) ? intervalNote : null),
    sourceLine: figure.sourceLine + credit,
    credit: [...figure.credit, { text: credit, url: "" }],
    alt: [figure.alt, ...mine.map(({ spoken }) => spoken), ...differencesInWords(changes, lang)]
      .join(lang === "ja" ? "。" : " ")
      .replaceAll("。。", "。"),
    changes,
  };
}
