// The shapes of the files that can be imported: one list of columns a kind, in their order, with both headers.
import { detectables, faces, missingReasons, qualifiers, sourceKinds, standings, surveys } from "../observation";

/**
 * code: no blanks. name: a code of letters, digits and hyphens, since it stands in addresses and names of files.
 * edition: R3, R3H1. address: of a web page. number: a decimal. whole: a whole number ≥ 0.
 */
type ColumnType = "code" | "name" | "edition" | "address" | "text" | "number" | "whole";

export type Column = {
  name: string;
  ja: string;
  type: ColumnType;
  /** The header must be there, and the cell filled. */
  required?: true;
  values?: readonly string[];
  /** What an empty or absent cell means. */
  fallback?: string;
  /** Most characters of a text; without it `longestText`. */
  longest?: number;
};

/** A quotation or a note, not a chapter. */
export const longestText = 4000;
/** What stands beside a bar: a picture of forty such labels can still be drawn. */
export const longestLabel = 400;
/** A note under a picture. */
const longestWording = 600;

export const fileKinds = [
  "sources",
  "editions",
  "extract",
  "citations",
  "not-obtained",
  "contradictions",
  "texts",
] as const;
/** In the order of import: what others refer to comes first. */
export type FileKind = (typeof fileKinds)[number];

const cell: readonly Column[] = [
  { name: "edition", ja: "調査年", type: "edition", required: true },
  { name: "indicator", ja: "指標", type: "code", required: true },
  { name: "item", ja: "選択肢コード", type: "name", required: true },
];
const group: readonly Column[] = [
  { name: "breakdown", ja: "分類", type: "name", fallback: "none" },
  { name: "segment", ja: "区分コード", type: "name", fallback: "all" },
];
const qualifier: Column = { name: "qualifier", ja: "限定", type: "code", values: qualifiers, fallback: "exact" };
const base: readonly Column[] = [
  { name: "base", ja: "母数", type: "whole" },
  { name: "base_ja", ja: "母数の説明", type: "text", longest: longestLabel },
  { name: "base_en", ja: "母数の説明(英)", type: "text", longest: longestLabel },
];
const place: readonly Column[] = [
  { name: "source", ja: "出典", type: "code", required: true },
  { name: "locator", ja: "箇所", type: "text", longest: longestLabel },
  { name: "quote", ja: "引用", type: "text" },
];
const note: Column = { name: "note", ja: "注記", type: "text" };
const noteEn: Column = { name: "note_en", ja: "注記(英)", type: "text" };

export const columnsOf: Record<FileKind, readonly Column[]> = {
  sources: [
    { name: "id", ja: "出典コード", type: "name", required: true },
    { name: "kind", ja: "種別", type: "code", required: true, values: sourceKinds },
    { name: "standing", ja: "資料の位置づけ", type: "code", required: true, values: standings },
    { name: "publisher_ja", ja: "発行者", type: "text", required: true, longest: longestLabel },
    { name: "publisher_en", ja: "発行者(英)", type: "text", required: true, longest: longestLabel },
    { name: "title_ja", ja: "題名", type: "text", longest: longestLabel },
    { name: "title_en", ja: "題名(英)", type: "text", longest: longestLabel },
    { name: "published", ja: "公表日", type: "code" },
    { name: "edition", ja: "調査年", type: "edition" },
    { name: "original_url", ja: "原資料のURL", type: "address" },
    { name: "seen_url", ja: "確認したURL", type: "address" },
    note,
    noteEn,
  ],
  editions: [
    { name: "survey", ja: "調査", type: "code", required: true, values: surveys },
    { name: "edition", ja: "調査年", type: "edition", required: true },
    { name: "label_ja", ja: "名称", type: "text", required: true, longest: longestLabel },
    { name: "label_en", ja: "名称(英)", type: "text", required: true, longest: longestLabel },
    { name: "period_start", ja: "調査期間の始め", type: "code" },
    { name: "period_end", ja: "調査期間の終わり", type: "code" },
    { name: "sample_size", ja: "抽出数", type: "whole" },
    { name: "responses", ja: "回答数", type: "whole" },
    { name: "response_rate", ja: "回答率", type: "number" },
    { name: "population_ja", ja: "対象", type: "text", longest: longestLabel },
    { name: "population_en", ja: "対象(英)", type: "text", longest: longestLabel },
    { name: "method_ja", ja: "方法", type: "text", longest: longestLabel },
    { name: "method_en", ja: "方法(英)", type: "text", longest: longestLabel },
    { name: "breakdown", ja: "分類", type: "name", fallback: "none" },
    { name: "segment_ja", ja: "区分", type: "text", longest: longestLabel },
    { name: "segment_en", ja: "区分(英)", type: "text", longest: longestLabel },
    { name: "published", ja: "公表日", type: "code" },
    { name: "original_url", ja: "原資料のURL", type: "address" },
    { name: "source", ja: "出典", type: "code" },
    { name: "quote", ja: "引用", type: "text" },
    note,
    noteEn,
  ],
  extract: [
    ...cell,
    { name: "item_ja", ja: "選択肢", type: "text", required: true, longest: longestLabel },
    { name: "item_en", ja: "選択肢(英)", type: "text", required: true, longest: longestLabel },
    ...group,
    { name: "segment_ja", ja: "区分", type: "text", fallback: "全体", longest: longestLabel },
    { name: "segment_en", ja: "区分(英)", type: "text", fallback: "All", longest: longestLabel },
    { name: "value", ja: "値", type: "number" },
    { name: "missing", ja: "欠測理由", type: "code", values: missingReasons },
    qualifier,
    { name: "count", ja: "件数", type: "whole" },
    ...base,
    { name: "rank", ja: "順位", type: "whole" },
    ...place,
    note,
  ],
  citations: [
    ...cell,
    ...group,
    { name: "face", ja: "面", type: "code", required: true, values: faces },
    { name: "value", ja: "値", type: "number" },
    qualifier,
    ...base,
    ...place,
  ],
  "not-obtained": [
    { name: "number", ja: "番号", type: "name", required: true },
    { name: "subject_ja", ja: "項目", type: "text", required: true, longest: longestLabel },
    { name: "subject_en", ja: "項目(英)", type: "text", required: true, longest: longestLabel },
    { name: "missing_ja", ja: "未取得のもの", type: "text", required: true },
    { name: "missing_en", ja: "未取得のもの(英)", type: "text", required: true },
    { name: "tried_ja", ja: "試したこと", type: "text", required: true },
    { name: "tried_en", ja: "試したこと(英)", type: "text", required: true },
    { name: "known_ja", ja: "分かっていること", type: "text", required: true },
    { name: "known_en", ja: "分かっていること(英)", type: "text", required: true },
    { name: "indicators", ja: "関係する指標", type: "code" },
    { name: "picture_source", ja: "図の出典", type: "code" },
    { name: "picture_place_ja", ja: "図の箇所", type: "text", longest: longestLabel },
    { name: "picture_place_en", ja: "図の箇所(英)", type: "text", longest: longestLabel },
    { name: "picture_known_ja", ja: "図について分かること", type: "text" },
    { name: "picture_known_en", ja: "図について分かること(英)", type: "text" },
  ],
  contradictions: [
    { name: "number", ja: "番号", type: "whole", required: true },
    { name: "subject_ja", ja: "項目", type: "text", required: true, longest: longestLabel },
    { name: "subject_en", ja: "項目(英)", type: "text", required: true, longest: longestLabel },
    { name: "text_ja", ja: "食い違い", type: "text", required: true },
    { name: "text_en", ja: "食い違い(英)", type: "text", required: true },
    { name: "indicators", ja: "関係する指標", type: "code", required: true },
    { name: "detectable", ja: "見つけ方", type: "code", required: true, values: detectables },
    { name: "cells", ja: "計算の合わない数値", type: "code" },
  ],
  texts: [
    { name: "subject", ja: "対象", type: "name", required: true },
    { name: "part", ja: "部分", type: "name", required: true },
    { name: "ja", ja: "日本語", type: "text", required: true, longest: longestWording },
    { name: "en", ja: "英語", type: "text", required: true, longest: longestWording },
  ],
};

/** Headers as they are compared: NFKC, no blanks, lower case. */
function fold(header: string): string {
  return header.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

export type Header = {
  kind: FileKind;
  /** Position of each column of the kind in the file's rows; −1 where absent. */
  positions: number[];
};

export type HeaderProblem = { code: "column-missing" | "column-doubled" | "column-unknown"; column: string };

/** Columns by which a kind is told from the others. */
const telltale: Record<FileKind, string> = {
  sources: "publisher_ja",
  editions: "label_ja",
  extract: "item_ja",
  citations: "face",
  "not-obtained": "missing_ja",
  contradictions: "detectable",
  texts: "part",
};

/** Reads a header row in either language, columns in any order. Null where it is of no known kind. */
export function readHeader(cells: readonly string[]): { header: Header; problems: HeaderProblem[] } | null {
  const folded = cells.map(fold);
  const position = (column: Column) => {
    const english = folded.indexOf(column.name);
    return english >= 0 ? english : folded.indexOf(fold(column.ja));
  };
  const kind =
    fileKinds.find((one) => columnsOf[one].some((column) => column.name === telltale[one] && position(column) >= 0)) ??
    fileKinds.find((one) => columnsOf[one].filter((column) => position(column) >= 0).length >= 5);
  if (!kind) return null;
  const columns = columnsOf[kind];
  const positions = columns.map(position);
  const problems: HeaderProblem[] = [];
  columns.forEach((column, index) => {
    const times = folded.filter((cell) => cell === column.name || cell === fold(column.ja)).length;
    if (times > 1) problems.push({ code: "column-doubled", column: column.name });
    if (column.required && positions[index] === -1) problems.push({ code: "column-missing", column: column.name });
  });
  folded.forEach((cell, index) => {
    if (cell === "" || columns.some((column) => cell === column.name || cell === fold(column.ja))) return;
    problems.push({ code: "column-unknown", column: (cells[index] ?? "").slice(0, 40) });
  });
  return { header: { kind, positions }, problems };
}
