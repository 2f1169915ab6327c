// What a sample of a problem is, and how small tables for it are written: only the columns that it needs.
import { csvCell } from "../csv-cell";
import { columnsOf, type FileKind } from "../import/columns";
import type { Localised } from "../localised";
import type { Problem } from "../problem";

type SampleFile = { name: string; text: string };

/** Tables as they are, and as they should be. */
export type ProblemSample = {
  /** What is stored before, where the problem needs that. */
  stored?: readonly SampleFile[];
  broken: readonly SampleFile[];
  mended: readonly SampleFile[];
  /** Where the problem is told, and with what: the sentence on the page says it of the sample. */
  line: number;
  column: string;
  detail: Problem["detail"];
};

/** What can't be shown as a table, in words. */
export type ToldSample = { told: Localised<{ broken: string; mended: string }> };

type Row = Readonly<Record<string, string>>;

const usual: Partial<Record<FileKind, Row>> = {
  extract: {
    ...{ edition: "R3", indicator: "damage-experienced", item: "none", item_ja: "被害なし", item_en: "No damage" },
    ...{ value: "63.4", source: "S01" },
  },
  citations: {
    ...{ edition: "R3", indicator: "damage-experienced", item: "none", face: "value", value: "63.4", source: "S01" },
  },
  sources: {
    ...{ id: "S02", kind: "primary", standing: "primary", publisher_ja: "警察庁" },
    ...{ publisher_en: "National Police Agency", title_ja: "調査報告書", title_en: "Survey report" },
  },
  editions: {
    ...{ survey: "npa-unauthorized-access-survey", edition: "R4", label_ja: "令和4年調査", label_en: "2022 survey" },
  },
  "not-obtained": {
    ...{ number: "N90", subject_ja: "業種別の値", subject_en: "Values by industry", missing_ja: "すべて" },
    ...{ missing_en: "All of them", tried_ja: "公表資料を確認", tried_en: "Looked through what is published" },
    ...{ known_ja: "なし", known_en: "Nothing" },
  },
  texts: { subject: "term", part: "share", ja: "母数に占める百分率（%）。", en: "Percentage of the base." },
};

/** A table of a kind: what is not given is as usual, and columns that no row fills are left out. */
export function sampleTable(kind: FileKind, rows: readonly Row[]): string {
  const full = rows.map((row) => ({ ...usual[kind], ...row }) as Row);
  const columns = columnsOf[kind].map(({ name }) => name).filter((name) => full.some((row) => row[name] !== undefined));
  const lines = full.map((row) => columns.map((name) => csvCell(row[name] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

type Told = Pick<ProblemSample, "column"> & { detail?: Problem["detail"]; line?: number };

/** A sample of one table: its rows as they are, and as they should be. */
export function ofRows(kind: FileKind, broken: Row[], mended: Row[], { column, detail = {}, line = 2 }: Told) {
  const name = `${kind}.csv`;
  return {
    broken: [{ name, text: sampleTable(kind, broken) }],
    mended: [{ name, text: sampleTable(kind, mended) }],
    ...{ line, column, detail },
  };
}

/** A sample of one cell of one row of an extract; other cells of that row as given. */
export function ofCell(column: string, broken: string, mended: string, detail: Problem["detail"] = {}, row: Row = {}) {
  return ofRows("extract", [{ ...row, [column]: broken }], [{ ...row, [column]: mended }], { column, detail });
}

/** A sample of a table's text itself. */
export function ofText(broken: string, mended: string, line: number, column = "", detail: Problem["detail"] = {}) {
  const name = "extract.csv";
  return { broken: [{ name, text: broken }], mended: [{ name, text: mended }], line, column, detail };
}
