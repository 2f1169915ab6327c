// A table of a submission by the name of its file and by what it is.
import { dataSetWords } from "../../../../lib/export/data/data-set-words";
import type { Lang } from "../../../../lib/localised";
import { ownEntry } from "../../../../lib/own-entry";

/** `sources.csv 出典`; tables of observations are named by who makes them, and by that alone. */
export function tableTitle(file: string, lang: Lang): string {
  return [file, ownEntry(dataSetWords[lang].tables, file.replace(/\.csv$/i, ""))].filter(Boolean).join(" ");
}
