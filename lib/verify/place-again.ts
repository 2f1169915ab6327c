// A figure that only a file's properties name: some programs save a chart without the data sheet that has its record. Where
// the numbers of today are still those it was made with, they say what it showed, and its chart is found by them.
import { onlyNumber } from "../chart/figure-form";
import type { Figure } from "../figure/figure";
import { changesIn } from "./chart-figure";
import type { FigureRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import type { LooseChart } from "./read-office";
import { numberChanges, type SeenChange } from "./seen-changes";
import type { SeenTexts } from "./seen-texts";
import { type Shown, shownChart } from "./shown-figure";
import { statedValues, valuesHash } from "./stated-values";
import { tight } from "./text-match";

/** The record as it was when the file was made; null where the data have changed since. */
function fullRecord(record: FigureRecord, figure: Figure): FigureRecord | null {
  if (record.values || valuesHash(figure) !== record.valuesHash) return null;
  const number = onlyNumber(figure);
  const shown: Shown = number
    ? { number: [number.label, number.value].filter(Boolean) }
    : figure.categories.length > 0
      ? { chart: shownChart(figure) }
      : {};
  return {
    ...{ ...record, shown, name: figure.name, values: statedValues(figure) },
    items: figure.categories.map(({ label, sublabel }) => [label, sublabel].filter(Boolean).join(" ")),
    series: figure.series.map(({ label }) => label || figure.name),
  };
}

/**
 * The figure with its chart, which is taken out of those that are free.
 * @param figure today, in the record's own editions and language
 * @returns the same figure where its chart can't be told
 */
export function placeAgain(
  found: FoundFigure,
  figure: Figure,
  free: LooseChart[],
  texts: readonly SeenTexts[],
): FoundFigure {
  const record = found.unplaced ? fullRecord(found.record, figure) : null;
  if (!record) return found;
  const number = record.shown?.number;
  if (number) return numberAgain({ ...found, record }, number, figure, texts);
  const cells = record.items.length * record.series.length;
  const fits = free.map((chart) => ({ chart, ...changesIn(record, { ...chart, rows: [] }) }));
  const faults = ({ edits, renamed }: (typeof fits)[number]) => edits.length + renamed.length;
  const best = fits.sort((a, b) => faults(a) - faults(b))[0];
  // Fewer than half of its numbers: it may be any chart.
  if (!best || faults(best) * 2 > cells) return { ...found, record };
  free.splice(free.indexOf(best.chart), 1);
  const { edits, renamed, seen, chart } = best;
  const own = chart.slide === null ? undefined : texts[chart.slide - 1];
  return withTitle({ ...found, record, edits, renamed, seen, slide: chart.slide, unplaced: false }, figure, own);
}

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*/g) ?? [];

/** Of a title that may have been set shorter only its numbers are known: each must be one of the figure's own. */
function withTitle(found: FoundFigure, { title }: Figure, texts: SeenTexts | undefined): FoundFigure {
  const set = texts?.title ?? "";
  const same = set !== "" && tight(set) === tight(title);
  const known = new Set(numbersIn(title));
  const strange = numbersIn(set).some((one) => !known.has(one));
  const own: SeenChange[] = strange ? [{ what: "title", item: "", series: "", made: title, found: set }] : [];
  const seen = [...own, ...found.seen];
  const changed = found.edits.length + found.renamed.length + seen.length > 0;
  return { ...found, seen, byHand: changed ? "yes" : "no", ...(same || strange ? {} : { again: true as const }) };
}

/** A number is found where its name stands. */
function numberAgain(
  found: FoundFigure,
  [label = ""]: readonly string[],
  figure: Figure,
  texts: readonly SeenTexts[],
): FoundFigure {
  const at = texts.findIndex(({ paragraphs }) => paragraphs.includes(label));
  const own = texts[at];
  if (!own) return found;
  const slide = found.format === "pptx" ? at + 1 : null;
  const seen = numberChanges(found.record, own.paragraphs);
  return withTitle({ ...found, seen, slide, unplaced: false }, figure, own);
}
