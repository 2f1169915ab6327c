// The codebook (符号表) beside our CSV files: a row for each field, and a row for each code that stands in it.

import { indicators } from "../../catalogue/indicators";
import type { Indicator } from "../../catalogue/types";
import { exportWords } from "../../chart/export-words";
import { figureWords } from "../../figure/figure-words";
import { columnsOf, type FileKind } from "../../import/columns";
import type { Lang, Localised } from "../../localised";
import {
  type CellMissing,
  missingReasons,
  noBreakdown,
  qualifiers,
  sourceKinds,
  standings,
  surveys,
} from "../../observation";
import { ownEntry } from "../../own-entry";
import { qualifierMeaning } from "../../words/definition-words";
import { sourcesWords } from "../../words/sources-words";
import type { ExportOptions } from "../options";
import { faceWords, intervalWords, noteWords, statusWords, wholeWords } from "./codebook-words";
import { columnWords } from "./column-words";
import { csvBytes, plainCsv } from "./csv";
import { defuse } from "./defuse";
import { type TidyColumn, tidyColumns, tidyMeanings, tidyNames } from "./tidy-words";

const columns = ["field", "code", "label_ja", "label_en", "unit", "definition_ja", "definition_en"];

type Row = readonly string[];
type Code = { code: string; label: Localised; unit?: string; definition?: Localised };

const none: Localised = { ja: "", en: "" };

function row(field: string, { code, label, unit = "", definition = none }: Code): Row {
  return [field, code, label.ja, label.en, unit, definition.ja, definition.en].map(defuse);
}

const inBoth = (pick: (lang: Lang) => string): Localised => ({ ja: pick("ja"), en: pick("en") });

function unitOf(indicator: Indicator): string {
  return indicator.unit === "percent" ? "%" : `${indicator.countUnit.ja} / ${indicator.countUnit.en}`;
}

const indicatorCodes = (of: readonly Indicator[]) =>
  of.map((one): Code => ({ code: one.id, label: one.name, unit: unitOf(one), definition: one.question }));
const qualifierCodes = qualifiers.map(
  (code): Code => ({ code, label: qualifierMeaning[code].name, definition: qualifierMeaning[code].meaning }),
);
const missingCodes = (reasons: readonly CellMissing[]) =>
  reasons.map((code): Code => ({ code, label: inBoth((lang) => figureWords[lang].missingMeaning[code]) }));

const surveyCodes = surveys.map((code): Code => ({ code, label: inBoth((lang) => sourcesWords[lang].survey[code]) }));
const breakdownCodes = [
  { code: noBreakdown, label: wholeWords },
  ...Object.keys(sourcesWords.ja.breakdown).map(
    (code): Code => ({ code, label: inBoth((lang) => ownEntry(sourcesWords[lang].breakdown, code) ?? "") }),
  ),
];

/** Codes in the columns of a figure's CSV; status and kind of interval stand there in words. */
function figureCodes(lang: Lang, of: readonly Indicator[]): Readonly<Partial<Record<TidyColumn, readonly Code[]>>> {
  const words = exportWords[lang];
  const statuses = Object.entries(statusWords) as [keyof typeof statusWords, Localised][];
  const intervals = Object.entries(intervalWords) as [keyof typeof intervalWords, Localised][];
  return {
    survey: surveyCodes,
    indicator: indicatorCodes(of),
    breakdown: breakdownCodes,
    status: statuses.map(([key, definition]) => ({
      ...{ code: words.status[key], definition },
      label: inBoth((one) => exportWords[one].status[key]),
    })),
    missing: missingCodes([...missingReasons, "not-obtained"]),
    qualifier: qualifierCodes,
    interval_kind: intervals.map(([key, definition]) => ({
      ...{ code: words.intervalKind[key], definition },
      label: inBoth((one) => exportWords[one].intervalKind[key]),
    })),
  };
}

const inPercent: ReadonlySet<TidyColumn> = new Set(["interval_lower", "interval_upper"]);

/**
 * The codebook of the CSV of any figure.
 * @param lang of the CSV: its header and its words are in it
 * @param of every indicator, as it is worded
 */
export function figureCodebook(
  lang: Lang,
  encoding: ExportOptions["encoding"],
  of: readonly Indicator[] = indicators,
): Uint8Array {
  const codes = figureCodes(lang, of);
  const rows = tidyColumns.flatMap((column) => {
    const [field, unit] = [tidyNames[column][lang], inPercent.has(column) ? "%" : ""];
    return [
      row(field, { code: "", label: tidyNames[column], unit, definition: tidyMeanings[column] }),
      ...(codes[column] ?? []).map((one) => row(field, one)),
    ];
  });
  return csvBytes([columns, ...rows], encoding);
}

/** Codes in the columns of the importable files. Items and segments have their labels beside them in each row. */
const importCodes: Readonly<Record<string, readonly Code[]>> = {
  standing: standings.map((code) => ({ code, label: inBoth((lang) => figureWords[lang].standing[code]) })),
  kind: sourceKinds.map((code) => ({ code, label: inBoth((lang) => figureWords[lang].sourceKind[code]) })),
  survey: surveyCodes,
  breakdown: breakdownCodes,
  detectable: [
    { code: "arithmetic", label: { ja: "計算で分かる", en: "by calculation" } },
    { code: "reader", label: { ja: "文を読んで分かる", en: "by reading the texts" } },
  ],
  missing: missingCodes(missingReasons),
  qualifier: qualifierCodes,
  face: Object.entries(faceWords).map(([code, label]) => ({ code, label })),
  note: Object.entries(noteWords).map(([code, label]) => ({ code, label })),
};

export const dataCodebookColumns = ["table", ...columns];

/** The codebook of the whole data set. @param tables its kinds of files with their names @param of as of figureCodebook */
export function dataCodebook(
  tables: readonly { kind: FileKind; name: string }[],
  of: readonly Indicator[] = indicators,
): Uint8Array {
  const every = { ...importCodes, indicator: indicatorCodes(of) } as Readonly<Record<string, readonly Code[]>>;
  const rows = tables.flatMap(({ kind, name: table }) =>
    columnsOf[kind].flatMap(({ name, ja }) => {
      const unit = name === "response_rate" ? "%" : "";
      const field = row(name, { code: "", label: { ja, en: name }, unit, definition: columnWords[name] ?? none });
      // Only observations have notes with codes; elsewhere the column is free text.
      const codes = name === "note" && kind !== "extract" ? [] : (every[name] ?? []);
      return [field, ...codes.map((one) => row(name, one))].map((cells) => [table, ...cells]);
    }),
  );
  return plainCsv([dataCodebookColumns, ...rows]);
}
