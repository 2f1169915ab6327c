// A figure's numbers in long layout, one row an observation, in the same columns whatever the figure's chart: what CSV
// and workbooks hold, so that rows of several figures stand under one header.
import { exportWords } from "../../chart/export-words";
import type { Cell, Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import { ownEntry } from "../../own-entry";
import { qualifierMeaning } from "../../words/definition-words";
import { type TidyColumn, tidyColumns, tidyNames } from "./tidy-words";

type TidyRow = Record<TidyColumn, string | number | null>;
/** What a figure holds of an observation; no cell where it has no number at all. */
type Observed = { edition: string; item: string; segment: string; cell: Cell | null };

/** Ends of intervals to two decimals: they are computed, and more would feign precision. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** In the figure's order; of a figure without numbers the editions that it is of, or one row where none is known. */
export function observed({ codes, cells, state }: Figure): Observed[] {
  const all = codes.places.flatMap((row, c) => row.map((place, s) => ({ ...place, cell: cells[c]?.[s] ?? null })));
  if (all.length > 0) return all;
  const editions = state.editions.length > 0 ? state.editions : [""];
  return editions.map((edition) => ({ edition, item: "", segment: "", cell: null }));
}

/** Texts are as they are: CSV defuses them, a workbook need not. One after the other: a long list never stands there whole. */
function* tidyRows(figure: Figure): Generator<TidyRow> {
  const { lang, codes, sources, lost } = figure;
  const { names } = codes;
  const words = exportWords[lang];
  const sourceText = new Map(sources.map(({ id, text }) => [id, text]));
  for (const { edition, item, segment, cell } of observed(figure)) {
    const missing = cell ? cell.missing : "not-obtained";
    const interval = cell?.interval;
    yield {
      survey: codes.survey,
      survey_label: names.survey,
      edition,
      edition_label: ownEntry(names.editions, edition) ?? "",
      indicator: figure.indicator,
      indicator_label: figure.name,
      item,
      item_label: ownEntry(names.items, item) ?? "",
      breakdown: codes.breakdown,
      breakdown_label: names.breakdown,
      segment,
      segment_label: ownEntry(names.segments, segment) ?? "",
      value: cell?.value ?? null,
      unit: figure.unit,
      status: words.status[cell?.status ?? "missing"],
      missing: missing ?? "",
      missing_label: cell || !lost ? (missing ? figureWords[lang].missingMeaning[missing] : "") : lost.heading,
      qualifier: cell?.qualifier ?? "",
      qualifier_label: cell ? qualifierMeaning[cell.qualifier].name[lang] : "",
      count: cell?.count ?? null,
      base: cell?.base ?? null,
      rank: cell?.rank ?? null,
      interval_lower: interval ? rounded(interval.lower) : null,
      interval_upper: interval ? rounded(interval.upper) : null,
      interval_kind: interval ? words.intervalKind[interval.kind] : "",
      source: cell?.source ?? "",
      source_label: sourceText.get(cell?.source ?? "") ?? (cell ? "" : (lost?.title ?? "")),
      unconfirmed: cell?.unconfirmed ? figureWords[lang].standing.private : "",
    };
  }
}

/** Names of the columns in the figure's language. */
export function tidyHeader({ lang }: Pick<Figure, "lang">): string[] {
  return tidyColumns.map((column) => tidyNames[column][lang]);
}

/** A row an observation, in the order of the columns. */
export function* tidyLines(figure: Figure): Generator<(string | number | null)[]> {
  for (const row of tidyRows(figure)) yield tidyColumns.map((column) => row[column]);
}

/** Names of the columns in the figure's language, then a row an observation. */
export function tidyTable(figure: Figure): (string | number | null)[][] {
  return [tidyHeader(figure), ...tidyLines(figure)];
}
