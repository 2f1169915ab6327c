// Observations and an indicator become a Figure: the one place where a reader's words, order and marks are settled.

import { readDays } from "../address/as-of";
import { figurePage } from "../address/figure";
import type { Reader } from "../address/reader";
import { addressInState, asksForUnconfirmed, type FigureQuery, viewsInState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import { type Indicator, undescribed } from "../catalogue/types";
import { viewTraits } from "../catalogue/views";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import { arrange } from "./arrange";
import { datasetAsOf } from "./as-of";
import { datasetShown } from "./as-shown";
import { asWorded } from "./as-worded";
import { axisLabel } from "./axis-label";
import { bracketsOf } from "./brackets";
import { toCell, unitOf } from "./cell";
import { changesOf } from "./changes-table";
import { choiceNotes } from "./choice-notes";
import { codesOf } from "./codes";
import type { Dataset } from "./dataset";
import { differencesInWords, withDifferences } from "./difference-column";
import type { Category, Figure, Series } from "./figure";
import { figureWords } from "./figure-words";
import { halvesOf } from "./halves";
import { headline, headlineSentence } from "./headline";
import type { Placed } from "./headline-change";
import { cellInterval, unsettledOrder } from "./intervals";
import { breaksOf, linesOf } from "./joins";
import { drawnLines } from "./lines";
import { longNotes } from "./long-breakdown";
import { mostIn, seriesNotes } from "./long-series";
import { lostOf } from "./lost";
import { basesBeside, basesOf, cautionsOf, marksOf, notesOf, responseRatesOf, rulersOf } from "./notes";
import { observationsOf } from "./observations-of";
import { creditPieces, sourceLine, sourcesOf } from "./source-line";
import { standingsInWords, standingsOf } from "./standings";
import { axisOf, optionInks, seriesStyles } from "./styles";
import { tableOf } from "./table";
import { confirmedPart, stateWithJudged, takeIn } from "./unconfirmed";
import { unconfirmedNotes } from "./unconfirmed-notes";

/**
 * What a query asks for, before anything is placed or worded.
 * @throws BadRequest as buildFigure does
 */
export function settle(indicator: Indicator, given: Dataset, query: FigureQuery) {
  const days = readDays(query);
  const stored = datasetShown(given, days);
  const dataset = datasetAsOf(stored, days.asOf);
  const taken = takeIn(dataset, indicator.id, asksForUnconfirmed(query));
  return { stored, dataset, taken, state: stateWithJudged(indicator, taken, query, mostIn(stored)) };
}

/**
 * Builds the figure of an indicator from a dataset.
 * @throws BadRequest 400 where the query asks for what the indicator does not have
 */
export function buildFigure(of: Indicator, given: Dataset, reader: Reader, query: FigureQuery = {}): Figure {
  const { lang, era } = reader;
  const words = figureWords[lang];
  const { stored, dataset, taken, state } = settle(of, given, query);
  const indicator = asWorded(of, stored);
  const { all, confirmed, isUnconfirmed } = taken;
  const traits = chartTraits[state.kind];
  const whole = arrange(indicator, all, state);
  const drawn = traits.joined ? drawnLines(whole) : whole.series.map((_, index) => index);
  const ofDrawn = <T>(row: readonly T[]) => drawn.map((index) => row[index] as T);
  const arrangement = { ...whole, series: ofDrawn(whole.series), cells: whole.cells.map(ofDrawn) };
  const percent = indicator.unit === "percent";
  const inBreakdown = all.filter((one) => one.breakdown === state.breakdown);
  const shown = whole.cells.flat().filter((one): one is Observation => !!one);
  const judgedWhole = confirmedPart(whole, taken);
  const judged = confirmedPart(arrangement, taken);
  const confirmedShown = shown.filter((one) => !isUnconfirmed(one));
  const confirmedHere = confirmed.filter((one) => one.breakdown === state.breakdown);

  const categories: Category[] = arrangement.categories.map((axis) => ({
    key: axis.key,
    ...axisLabel(axis, inBreakdown, state, reader),
    apart: axis.apart ?? false,
  }));
  const styles = seriesStyles(
    state.kind,
    arrangement.series.map((one) => one.key),
    () => optionInks(indicator, observationsOf(stored.observations, indicator.id)),
  );
  const columns = whole.series.map((axis) => axisLabel(axis, inBreakdown, state, reader));
  const series: Series[] = drawn.map((column, index) => {
    const { label, short } = columns[column] as Category;
    return { key: whole.series[column]?.key ?? "", label, short, style: styles[index] as Series["style"] };
  });
  const allCells = whole.cells.map((row, c) =>
    row.map((one, s) => {
      const label = [columns.length > 1 ? columns[s]?.label : "", categories[c]?.label]
        .filter(Boolean)
        .join(words.colon);
      const unconfirmed = !!one && isUnconfirmed(one);
      const interval = one && !unconfirmed && percent && state.intervals ? cellInterval(confirmed, one) : null;
      return toCell(one, { indicator, lang, label, interval, unconfirmed });
    }),
  );
  const cells = allCells.map(ofDrawn);
  const halves = halvesOf(indicator, judged, confirmedHere, state.kind);
  halves.forEach((one, c) => {
    const cell = cells[c]?.[0];
    if (one && cell) cell.spoken += words.halves(formatNumber(one.first, 0), formatNumber(one.second, 0));
  });
  const flat = cells.flat();
  if (traits.rows === "segments") {
    categories.forEach((category, c) => {
      category.sublabel = basesBeside(cells[c] ?? [], lang);
    });
  }
  for (const category of categories.filter((one) => one.apart)) {
    category.sublabel = [words.apart(category.label), category.sublabel].filter(Boolean).join(words.comma);
  }

  const brackets = bracketsOf(confirmed, judged, state, lang);
  const rowsAreItems = traits.rows !== "editions";
  const placed: Placed[] = judgedWhole.cells.flatMap((row, c) =>
    row.flatMap((observation, s) => {
      const cell = allCells[c]?.[s];
      const label = (rowsAreItems ? categories[c]?.label : columns[s]?.label) ?? "";
      return observation && cell ? [{ observation, cell, label }] : [];
    }),
  );
  const tie = (one: Observation, two: Observation) => unsettledOrder(confirmed, one, two);
  const { certainty, ...lines } = headline({ indicator, lang, era, kind: state.kind, placed, all: confirmedHere, tie });
  const title = placed.length === 0 ? indicator.name[lang] : headlineSentence(lines, lang);
  const leftOut = arrangement.leftOut.map((axis) => axisLabel(axis, inBreakdown, state, reader).label);
  const context = { indicator, observations: shown, lang, era };
  const besideHere = taken.beside.filter(
    ({ breakdown, edition }) => breakdown === state.breakdown && state.editions.includes(edition),
  );
  const settled = { ...context, observations: confirmedShown };
  const bases = [...basesOf(settled), ...responseRatesOf(settled, dataset.editions)];
  const unit = percent ? "%" : unitOf(indicator, lang).trim();
  const highest = flat.reduce((most, { value, interval }) => Math.max(most, value ?? 0, interval?.upper ?? 0), 0);
  const editions = state.editions.map((edition) => editionLabel(edition, lang, era).runningFull);
  const period =
    editions.length > 2 ? words.intervalSpan(editions[0] ?? "", editions.at(-1) ?? "") : editions.join(words.and);
  const sources = sourcesOf(shown, dataset.sources, lang);
  const standings = standingsOf(shown, dataset.sources, lang);
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
  const intervals = flat.flatMap((cell) => cell.interval ?? []);
  const notesOnIntervals = [
    intervals.length > 0 ? words.intervalNote : "",
    intervals.some((one) => one.kind === "reference") ? words.referenceNote : "",
  ].filter(Boolean);
  const changes = changesOf(
    indicator,
    judged,
    { ...state, editions: state.editions.filter((code) => confirmedHere.some(({ edition }) => edition === code)) },
    reader,
    (rowsAreItems ? categories : series).map((o) => o.label),
  );
  return {
    indicator: indicator.id,
    lang,
    era,
    state,
    href: figurePage({ lang, era }, addressInState(indicator, all, state)),
    kind: state.kind,
    views: viewsInState(indicator, all, state),
    title,
    headline: lines,
    certainty,
    name: indicator.name[lang],
    subtitle,
    asked: { population, multiple, period },
    ...(indicator.question === of.question ? {} : { question: indicator.question }),
    axisUnit: marked,
    unit,
    axis: axisOf(highest, percent, traits.whole),
    categories,
    series,
    cells,
    codes: codesOf(indicator, inBreakdown, arrangement, state, reader),
    halves,
    ...(traits.joined
      ? linesOf(indicator, whole.categories, cells, series)
      : { joins: series.map(() => []), bridges: series.map(() => []) }),
    breaks: traits.overTime ? breaksOf(indicator, whole.categories, lang) : [],
    brackets,
    bases,
    notes: [
      ...unconfirmedNotes(indicator, shown.filter(isUnconfirmed), besideHere, dataset.sources, reader),
      ...longNotes(stored, indicator.id, state.breakdown, lang),
      ...seriesNotes(all, state, query, lang),
      ...choiceNotes(stored, settled, state, query, whole.series.length - drawn.length),
      ...notesOf(context, state, leftOut),
    ],
    cautions: cautionsOf(settled, flat, state.editions),
    marks: marksOf(allCells.flat(), shown, lang),
    standings,
    sourceLine: sourceLine(sources, lang) + standingsInWords(standings, lang),
    credit: creditPieces(sources, lang),
    sources,
    alt: [
      title,
      ...flat.filter((cell) => cell.value !== null || cell.rank !== null).map((cell) => cell.spoken),
      ...differencesInWords(viewTraits[state.view].differences ? changes : null, lang),
    ]
      .join(lang === "ja" ? "。" : " ")
      // The headline ends its sentences itself.
      .replaceAll("。。", "。"),
    table: withDifferences(
      tableOf(indicator.name[lang], corner, categories, columns, allCells, unit, percent, lang, halves),
      changes,
      categories,
    ),
    lost: lostOf(indicator, dataset, lang),
    changes,
    rulers: rulersOf(settled),
    intervalNote: notesOnIntervals.length > 0 ? notesOnIntervals.join(lang === "ja" ? "" : " ") : null,
    dataVersion: dataset.version,
    updated: dataset.updated,
  };
}
