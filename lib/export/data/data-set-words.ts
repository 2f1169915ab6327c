// Words inside the data set that is saved as one ZIP: what it is, its tables, its README.

import type { Localised } from "../../localised";
import { terms } from "../../words/terms";

/** Kinds of importable files, as lib/import names them, and the codebook. */
type Table =
  | "sources"
  | "editions"
  | "extract"
  | "citations"
  | "not-obtained"
  | "contradictions"
  | "texts"
  | "codebook";

export const licence = {
  name: "PDL-1.0",
  title: "公共データ利用規約（第1.0版） / Public Data License (Version 1.0)",
  path: "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
};

type Words = {
  title: string;
  /** @param surveys whose numbers are in it */
  description: (surveys: readonly string[]) => string;
  tables: Record<Table, string>;
  /** @param data `texts`: whether any were corrected */
  readme: (data: {
    version: string;
    updated: string;
    origin: string;
    surveys: readonly string[];
    texts: boolean;
  }) => readonly string[];
};

const ja: Words = {
  title: "企業・団体等のサイバー犯罪被害と対策の調査・統計",
  description: (surveys) =>
    `次の調査・統計のうち、公表された数値を出典・箇所とともに集めたもの：${surveys.join("、")}。国やこれらの機関が作成したものではない。`,
  tables: {
    sources: terms.sources.ja,
    editions: "調査の回と回答数",
    extract: "観測値（公表された数値）",
    citations: "同じ観測値を述べるほかの箇所",
    "not-obtained": "得られなかった数値",
    contradictions: "出典の間の食い違い",
    texts: "直した言葉（設問、注、不連続の説明、用語）",
    codebook: "符号表（列と符号の説明）",
  },
  readme: ({ version, updated, origin, surveys, texts }) => [
    "企業・団体等のサイバー犯罪被害と対策の調査・統計",
    "",
    `収録した調査・統計：${surveys.join("、")}`,
    `データの版：${version}（${updated}取り込み）`,
    `取得元：${origin}/data.zip`,
    "",
    "observations.csv　観測値（公表された数値）。1行が1つの数値で、出典と箇所が付く",
    "editions.csv　調査の回（抽出数、回答数、期間など）",
    "sources.csv　出典",
    "citations.csv　同じ観測値を述べるほかの箇所",
    "not-obtained.csv　得られなかった数値。何を探し、何が分かっているか",
    "contradictions.csv　出典の間の食い違い、読むときの注意",
    ...(texts ? ["texts.csv　直した言葉（設問、注、不連続の説明、用語）。ない行は、もとの言葉のまま"] : []),
    "codebook.csv　符号表（各CSVの列と符号の説明。取り込みの対象ではない）",
    "datapackage.json　列の説明（Frictionless Data Package 第1版）",
    "",
    "CSVはプログラム用で、UTF-8（BOMなし）、改行はCRLFです。Excelでは「データ」の「テキストまたはCSVから」で開いてください。",
    "文字の列は原資料のままで、表計算ソフトで開く場合の処理はしていません。Excel用のCSV（BOM付き）は、図のページで保存できます。",
    `ダッシュボードに取り込むには：npm run data -- import sources.csv editions.csv observations.csv citations.csv not-obtained.csv contradictions.csv${texts ? " texts.csv" : ""}`,
    "",
    "利用条件：警察庁の資料は、公共データ利用規約（第1.0版）（PDL1.0）により利用しています。",
    licence.path,
    "利用するときは、次のように出典を記載してください。",
    "出典：「{報告書名}」（警察庁）（{URL}）を加工して作成",
    "kindがprimary・transcriptでない出典は二次資料です。引用（quote）の権利はそれぞれの発行元にあります。",
    "このデータは、国やこれらの機関が作成したものではありません。",
  ],
};

const en: Words = {
  title: "Surveys and statistics of cybercrime damage and measures at companies and organisations in Japan",
  description: (surveys) =>
    `Published numbers of these surveys and statistics, each with its source and place: ${surveys.join("; ")}. Not made by the state or by these offices.`,
  tables: {
    sources: terms.sources.en,
    editions: "Editions and their responses",
    extract: "Observations (published numbers)",
    citations: "Other places that state the same observation",
    "not-obtained": "Numbers that could not be obtained",
    contradictions: "Contradictions between sources",
    texts: "Corrected texts (questions, notes, reasons for breaks, terms)",
    codebook: "Codebook: columns and codes explained",
  },
  readme: ({ version, updated, origin, surveys, texts }) => [
    "Surveys and statistics of cybercrime damage and measures at companies and organisations in Japan",
    "",
    `Surveys and statistics: ${surveys.join("; ")}`,
    `Data version: ${version} (imported ${updated})`,
    `From: ${origin}/data.zip`,
    "",
    "observations.csv   Observations: one row is one published number, with its source and place",
    "editions.csv       Editions of the surveys (sample, responses, period …)",
    "sources.csv        Sources",
    "citations.csv      Other places that state the same observation",
    "not-obtained.csv   Numbers that could not be obtained: what was tried, what is known",
    "contradictions.csv Contradictions between sources, and what to mind when reading them",
    ...(texts
      ? ["texts.csv          Corrected texts (questions, notes, reasons for breaks, terms); others stand as written"]
      : []),
    "codebook.csv       Codebook: columns and codes of these files explained (not for import)",
    "datapackage.json   Description of the columns (Frictionless Data Package, version 1)",
    "",
    "The CSV files are for programs: UTF-8 without BOM, with CRLF line ends. In Excel, open them by Data, From Text/CSV.",
    "Text columns stand as in the sources: nothing was done to them for spreadsheets. CSV files for Excel (with BOM) are",
    "saved from the page of a figure.",
    `To import into the dashboard: npm run data -- import sources.csv editions.csv observations.csv citations.csv not-obtained.csv contradictions.csv${texts ? " texts.csv" : ""}`,
    "",
    "Licence: content of the agency's site is used under the Public Data License 1.0 (PDL1.0).",
    licence.path,
    "Please credit it like this:",
    "Source: compiled by processing “{title}” (National Police Agency of Japan), {URL}",
    "Sources whose kind is neither primary nor transcript are second-hand. The rights in the excerpts (quote) stay with",
    "their publishers.",
    "These data were not made by the state or by these offices.",
  ],
};

export const dataSetWords: Localised<Words> = { ja, en };
