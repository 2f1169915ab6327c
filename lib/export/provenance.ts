// Where a file came from: the figure's address and state, the data version, and a hash of its values. Every format
// carries these in its properties, so that a file can be checked against the data later.
import { type Looks, looksPairs } from "../address/looks";
import { templateName } from "../address/template";
import type { Figure } from "../figure/figure";
import { type FigureRecord, recordText } from "../verify/figure-record";
import { statedValues, valuesHash } from "../verify/stated-values";
import type { ExportOptions } from "./options";

export type Provenance = {
  /** Full address of the figure in its state. */
  address: string;
  indicator: string;
  dataVersion: string;
  /** SHA-256 of the figure's values, hexadecimal; the same in every format and language. */
  valuesHash: string;
  /** YYYY-MM-DD of the export. */
  date: string;
  sourceLine: string;
};

/** What a file says of its origin. */
export function provenanceOf(figure: Figure, options: Pick<ExportOptions, "origin" | "date">): Provenance {
  return {
    address: `${options.origin}${figure.href}`,
    indicator: figure.indicator,
    dataVersion: figure.dataVersion,
    valuesHash: valuesHash(figure),
    date: options.date,
    sourceLine: figure.sourceLine,
  };
}

export type RecordOptions = Pick<ExportOptions, "origin" | "date" | "paper" | "template"> & Partial<Looks>;

/**
 * The same with all values and names, as one text that the bring-back check reads out of any format.
 * @param seen hash of what a picture shows; of what can be read back, what is seen besides the values
 */
export function figureRecord(
  figure: Figure,
  options: RecordOptions,
  seen: Pick<FigureRecord, "drawn" | "shapes" | "shown"> = {},
): string {
  const { address, indicator, dataVersion, valuesHash, date } = provenanceOf(figure, options);
  const { lang, era, name, categories, series } = figure;
  const { template } = options;
  const looks = [...(template ? [[templateName, template] as const] : []), ...looksPairs(options)];
  return recordText({
    ...{ address, indicator, dataVersion, valuesHash, date, lang, era, name },
    items: categories.map(({ label, sublabel }) => [label, sublabel].filter(Boolean).join(" ")),
    series: series.map(({ label }) => label || name),
    values: statedValues(figure),
    ...(looks.length > 0 ? { looks } : {}),
    ...(options.paper ? { paper: options.paper.id } : {}),
    ...seen,
  });
}

/** Names of files end at 255 bytes; of more editions than these the first and the last stand for all. */
const mostNamed = 20;

function editionsIn(editions: readonly string[]): string {
  const [first = "", last = ""] = [editions[0], editions.at(-1)];
  return (editions.length > mostNamed ? `${first}-to-${last}` : editions.join("-")).toLowerCase();
}

/** `npa-survey_damage-experienced_R2-R3_ja_20261124.pptx`: lower case but for edition codes' letters, no blanks; what was shown on an earlier day says so. */
export function exportFileName(figures: readonly Figure[], extension: string, date: string): string {
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const what = figures.length === 1 && first ? first.indicator : `${figures.length}-figures`;
  const editions = figures.length === 1 && first ? editionsIn(first.state.editions) : "";
  const [then, ...more] = new Set(figures.flatMap(({ state }) => state.asShown ?? []));
  const shown = then === undefined ? "" : `shown-${more.length > 0 ? "then" : then.replaceAll("-", "")}_`;
  return `npa-survey_${what}_${editions ? `${editions}_` : ""}${shown}${lang}_${date.replaceAll("-", "")}.${extension}`;
}
