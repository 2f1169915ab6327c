// Observations and an indicator become a Figure: the one place where a reader's words, order and marks are settled.

import { figurePage } from "../address/figure";
import type { FigureState } from "../address/state";
import { addressInState, type FigureQuery, resolveState } from "../address/state";
import { breakBetween } from "../catalogue/break-between";
import { chartTraits } from "../catalogue/chart-kinds";
import { type Indicator, undescribed } from "../catalogue/types";
import { compareEditions, nextEdition } from "../edition";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { rankingBrackets } from "../stats/ranking-brackets";
import { editionLabel } from "../words/edition-label";
import { formatNumber, typeset } from "../words/numbers";
import { type Arrangement, type Axis, arrange } from "./arrange";
import { askedDay, datasetAsOf } from "./as-of";
import { toCell, unitOf } from "./cell";
import { changeWords } from "./change-words";
import { changeCaption, changeCells, changeOf } from "./changes";
import { choiceNotes } from "./choice-notes";
import type { Dataset } from "./dataset";
import type { Category, Cell, Figure, Series } from "./figure";
import { figureWords } from "./figure-words";
import { halvesOf } from "./halves";
import { headline, headlineSentence } from "./headline";
import type { Placed } from "./headline-change";
import { cellInterval, referenceBase, unsettledOrder } from "./intervals";
import { basesOf, cautionsOf, marksOf, notesOf, responseRatesOf, rulersOf } from "./notes";
import { pictureOf } from "./picture-of";
import { creditPieces, sourceLine, sourceName, sourcesOf } from "./source-line";
import { axisFor, seriesStyles } from "./styles";
import { tableOf } from "./table";

type Reader = { lang: Lang; era: Era };

function axisLabel(axis: Axis, all: readonly Observation[], state: FigureState, { lang, era }: Reader) {
  if (axis.edition) {
    const label = editionLabel(axis.edition, lang, era);
    return { label: label.tick[0], sublabel: label.tick[1], short: label.short };
  }
  const one = all.find(
    (other) => (!axis.item || other.item === axis.item) && (!axis.segment || other.segment === axis.segment),
  );
  const item = typeset(one?.itemLabel[lang] ?? axis.key, lang);
  const segment = typeset(one?.segmentLabel[lang] ?? "", lang);
  const severalItems = new Set(all.filter((other) => other.breakdown === state.breakdown).map((o) => o.item)).size > 1;
  const label =
    chartTraits[state.kind].rows === "segments"
      ? severalItems
        ? `${segment}${figureWords[lang].colon}${item}`
        : segment
      : item;
  return { label, sublabel: "", short: label };
}

/** Neighbours of the newest edition's ranking whose order is not settled, and whether only by reference. */
function bracketsOf(
  all: readonly Observation[],
  { cells, series }: Arrangement,
  state: FigureState,
  lang: Lang,
): Figure["brackets"] {
  if (!chartTraits[state.kind].places || state.order !== "value" || !state.intervals) return [];
  const last = series.length - 1;
  const column = cells.map((row) => row[last]);
  const known = column.filter((one): one is Observation => !!one && one.value !== null && one.qualifier === "exact");
  const run = column.slice(0, known.length);
  if (known.length < 2 || run.some((one) => !one || !known.includes(one))) return [];
  const bases = new Set(known.map((one) => one.base));
  const stated = bases.size === 1 ? known[0]?.base : null;
  const base = stated ?? (bases.size === 1 && known[0] ? referenceBase(all, known[0]) : null);
  if (!base) return [];
  const words = figureWords[lang];
  const label = stated ? words.bracketLabel : words.bracketReference;
  const shares = known.map((one) => (one.value ?? 0) / 100);
  return rankingBrackets(shares, base).map(({ from, to }) => ({ series: last, from, to, label }));
}

function changesOf(
  indicator: Indicator,
  arrangement: Arrangement,
  state: FigureState,
  reader: Reader,
  labels: string[],
) {
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

/** Lines run between neighbouring editions of the same length with numbers and no break between them. */
function joinsOf(
  indicator: Indicator,
  categories: readonly Axis[],
  cells: readonly Cell[][],
  series: number,
): boolean[] {
  return categories.slice(1).map((category, index) => {
    const [from, to] = [categories[index]?.edition ?? "", category.edition ?? ""];
    const numbers = cells[index]?.[series]?.value !== null && cells[index + 1]?.[series]?.value !== null;
    return numbers && nextEdition(from) === to && !breakBetween(indicator, from, to);
  });
}

function lostOf(indicator: Indicator, dataset: Dataset, lang: Lang): Figure["lost"] {
  const picture = pictureOf(indicator.id, dataset.notObtained);
  if (!picture) return null;
  const source = dataset.sources.get(picture.source);
  const words = figureWords[lang];
  const title = source ? sourceName(source, lang) : "";
  const locator = picture.place[lang];
  return {
    heading: words.lostHeading,
    known: picture.known[lang],
    source: title && words.seenIn(`${title} ${locator}`),
    ...{ title, locator },
  };
}

/**
 * Builds the figure of an indicator from a dataset.
 * @throws BadRequest 400 where the query asks for what the indicator does not have
 */
export function buildFigure(indicator: Indicator, stored: Dataset, reader: Reader, query: FigureQuery = {}): Figure {
  const { lang, era } = reader;
  const words = figureWords[lang];
  const dataset = datasetAsOf(stored, askedDay(query));
  const all = dataset.observations.filter((one) => one.indicator === indicator.id);
  const state = resolveState(indicator, all, query);
  const traits = chartTraits[state.kind];
  const arrangement = arrange(indicator, all, state);
  const percent = indicator.unit === "percent";
  const inBreakdown = all.filter((one) => one.breakdown === state.breakdown);
  const shown = arrangement.cells.flat().filter((one): one is Observation => !!one);

  const categories: Category[] = arrangement.categories.map((axis) => ({
    key: axis.key,
    ...axisLabel(axis, inBreakdown, state, reader),
  }));
  const styles = seriesStyles(
    state.kind,
    arrangement.series.map((one) => one.key),
  );
  const series: Series[] = arrangement.series.map((axis, index) => {
    const { label, short } = axisLabel(axis, inBreakdown, state, reader);
    return { key: axis.key, label, short, style: styles[index] as Series["style"] };
  });
  const cells = arrangement.cells.map((row, c) =>
    row.map((one, s) => {
      const label = [series.length > 1 || series[s]?.label === "" ? series[s]?.label : "", categories[c]?.label]
        .filter(Boolean)
        .join(words.colon);
      const interval = one && percent && state.intervals ? cellInterval(all, one) : null;
      return toCell(one, { indicator, lang, label, interval });
    }),
  );
  const halves = halvesOf(indicator, arrangement, inBreakdown, state.kind);
  halves.forEach((one, c) => {
    const cell = cells[c]?.[0];
    if (one && cell) cell.spoken += words.halves(formatNumber(one.first, 0), formatNumber(one.second, 0));
  });
  const flat = cells.flat();
  if (traits.rows === "segments") {
    categories.forEach((category, c) => {
      const base = cells[c]?.find((cell) => cell.base !== null)?.base;
      if (base && !category.sublabel) category.sublabel = words.base(formatNumber(base, 0));
    });
  }

  const brackets = bracketsOf(all, arrangement, state, lang);
  const rowsAreItems = traits.rows !== "editions";
  const placed: Placed[] = arrangement.cells.flatMap((row, c) =>
    row.flatMap((observation, s) => {
      const cell = cells[c]?.[s];
      const label = (rowsAreItems ? categories[c]?.label : series[s]?.label) ?? "";
      return observation && cell ? [{ observation, cell, label }] : [];
    }),
  );
  const tie = (one: Observation, two: Observation) => unsettledOrder(all, one, two);
  const { certainty, ...lines } = headline({ indicator, lang, era, kind: state.kind, placed, all: inBreakdown, tie });
  const title = placed.length === 0 ? indicator.name[lang] : headlineSentence(lines, lang);
  const context = { indicator, observations: shown, lang, era };
  const bases = [...basesOf(context), ...responseRatesOf(context, dataset.editions)];
  const unit = percent ? "%" : unitOf(indicator, lang).trim();
  const highest = Math.max(0, ...flat.map((cell) => Math.max(cell.value ?? 0, cell.interval?.upper ?? 0)));
  const { max, step } = traits.whole ? { max: 100, step: 25 } : axisFor(highest, percent);
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => ({
    value: index * step,
    label: formatNumber(index * step, 0),
  }));
  const editions = state.editions.map((edition) => editionLabel(edition, lang, era).runningFull);
  const period =
    editions.length > 2 ? words.intervalSpan(editions[0] ?? "", editions.at(-1) ?? "") : editions.join(words.and);
  const sources = sourcesOf(shown, dataset.sources, lang);
  const marked = words.brackets(percent ? words.percent : unit).trim();
  const multiple = indicator.answer === "multiple";
  const who = `${indicator.population[lang]}${multiple ? words.multiple : ""}`;
  const subtitle = [who, period].filter(Boolean).join(words.comma);
  const population = indicator.population === undescribed ? null : indicator.population[lang];
  const corner = rowsAreItems
    ? traits.rows === "segments"
      ? words.table.segment
      : words.table.item
    : words.table.edition;
  const breaks = arrangement.categories.flatMap((axis, index) => {
    const before = arrangement.categories[index - 1]?.edition;
    const found = before && axis.edition ? breakBetween(indicator, before, axis.edition) : undefined;
    return found ? [{ before: index, reason: found.reason[lang] }] : [];
  });
  const intervals = flat.flatMap((cell) => cell.interval ?? []);
  const notesOnIntervals = [
    intervals.length > 0 ? words.intervalNote : "",
    intervals.some((one) => one.kind === "reference") ? words.referenceNote : "",
  ].filter(Boolean);
  return {
    indicator: indicator.id,
    lang,
    era,
    state,
    href: figurePage(lang, addressInState(indicator, all, state)),
    kind: state.kind,
    title,
    headline: lines,
    certainty,
    name: indicator.name[lang],
    subtitle,
    asked: { population, multiple, period },
    axisUnit: marked,
    unit,
    axis: { max, ticks },
    categories,
    series,
    cells,
    halves,
    joins: series.map((_, s) => (traits.joined ? joinsOf(indicator, arrangement.categories, cells, s) : [])),
    breaks: traits.overTime ? breaks : [],
    brackets,
    bases,
    notes: [...choiceNotes(stored, context, state, query), ...notesOf(context, state)],
    cautions: cautionsOf(context, flat, dataset.sources),
    marks: marksOf(flat, shown, lang),
    sourceLine: sourceLine(sources, lang),
    credit: creditPieces(sources, lang),
    sources,
    alt: [title, ...flat.filter((cell) => cell.value !== null || cell.rank !== null).map((cell) => cell.spoken)].join(
      lang === "ja" ? "。" : " ",
    ),
    table: tableOf(indicator.name[lang], corner, categories, series, cells, unit, percent, lang),
    lost: lostOf(indicator, dataset, lang),
    changes: changesOf(
      indicator,
      arrangement,
      state,
      reader,
      (traits.rows === "items" ? categories : series).map((o) => o.label),
    ),
    rulers: rulersOf(context),
    intervalNote: notesOnIntervals.length > 0 ? notesOnIntervals.join(lang === "ja" ? "" : " ") : null,
    dataVersion: dataset.version,
    updated: dataset.updated,
  };
}
