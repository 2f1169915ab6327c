// Where a file came from: the figure's address and state, the data version, and a hash of its values. Every format
// carries these in its properties, so that a file can be checked against the data later.
import { createHash } from "node:crypto";
import type { Figure } from "../figure/figure";
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

/** Hash of what a figure states: keys of rows and series, values, reasons, qualifiers, counts, bases. No wording. */
export function valuesHash(figure: Figure): string {
  const content = figure.categories.map((category, c) => [
    category.key,
    ...figure.series.map((series, s) => {
      const cell = figure.cells[c]?.[s];
      return [series.key, cell?.value ?? null, cell?.missing ?? null, cell?.qualifier, cell?.count, cell?.base];
    }),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([figure.indicator, content]))
    .digest("hex");
}

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

/** `npa-survey_damage-experienced_R2-R3_ja_20261124.pptx`: lower case but for edition codes' letters, no blanks. */
export function exportFileName(figures: readonly Figure[], extension: string, date: string): string {
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const what = figures.length === 1 && first ? first.indicator : `${figures.length}-figures`;
  const editions = figures.length === 1 && first ? `${first.state.editions.join("-").toLowerCase()}_` : "";
  return `npa-survey_${what}_${editions}${lang}_${date.replaceAll("-", "")}.${extension}`;
}
