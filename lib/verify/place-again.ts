// A figure that only a file's properties name: some programs save a chart without the data sheet that has its record. Where
// the numbers of today are still those it was made with, they say what it showed, and its chart is found by them.
import { onlyNumber } from "../chart/figure-form";
import type { Figure } from "../figure/figure";
import { changesIn } from "./chart-figure";
import type { FigureRecord } from "./figure-record";
import type { FoundFigure } from "./found-figure";
import type { LooseChart } from "./read-office";
import { numberChanges } from "./seen-changes";
import type { SeenTexts } from "./seen-texts";
import { type Shown, shownChart } from "./shown-figure";
import { statedValues, valuesHash } from "./stated-values";

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
  if (number) return numberAgain({ ...found, record }, number, texts);
  const cells = record.items.length * record.series.length;
  const fits = free.map((chart) => ({ chart, ...changesIn(record, { ...chart, rows: [] }) }));
  const faults = ({ edits, renamed }: (typeof fits)[number]) => edits.length + renamed.length;
  const best = fits.sort((a, b) => faults(a) - faults(b))[0];
  // Fewer than half of its numbers: it may be any chart.
  if (!best || faults(best) * 2 > cells) return { ...found, record };
  free.splice(free.indexOf(best.chart), 1);
  const { edits, renamed, seen, chart } = best;
  const byHand = edits.length + renamed.length + seen.length > 0 ? "yes" : "no";
  return { ...found, record, edits, renamed, seen, byHand, slide: chart.slide, unplaced: false, again: true };
}

/** A number is found where its name stands. */
function numberAgain(found: FoundFigure, [label = ""]: readonly string[], texts: readonly SeenTexts[]): FoundFigure {
  const at = texts.findIndex(({ paragraphs }) => paragraphs.includes(label));
  const own = texts[at];
  if (!own) return found;
  const seen = numberChanges(found.record, own.paragraphs);
  const slide = found.format === "pptx" ? at + 1 : null;
  return { ...found, seen, byHand: seen.length > 0 ? "yes" : "no", slide, unplaced: false, again: true };
}
