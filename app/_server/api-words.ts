// What the endpoints and their parameters are, for the API's description and for the page that lists them.
import { mostFigures } from "../../lib/address/tray";
import { maximumSentenceLength } from "../../lib/claims/normalise";
import type { Localised } from "../../lib/localised";
import type { EndpointId } from "./endpoint";

export const endpointWords: Record<EndpointId, Localised> = {
  dataset: {
    ja: "全データ（CSVと列の説明）を一つのZIPで",
    en: "The whole data set (CSV and its description) in one ZIP",
  },
  figure: { ja: "一つの図をファイルで", en: "A figure as a file" },
  selected: { ja: "複数の図を一つのファイルで", en: "Several figures as one file" },
  figureSchema: { ja: "図のJSONの形（JSON Schema）", en: "The shape of a figure's JSON (JSON Schema)" },
  codebook: { ja: "図のCSVの符号表（列と符号の説明）", en: "Codebook of a figure's CSV: its columns and codes" },
  indicators: { ja: "指標の一覧", en: "Indicators" },
  editions: { ja: "調査の回と回答数", en: "Editions and their responses" },
  sources: { ja: "出典の一覧", en: "Sources" },
  observations: { ja: "数値（観測値）", en: "Numbers (observations)" },
  check: {
    ja: "文が公表された数値から言えるかどうか",
    en: "Whether a sentence can be said from the published numbers",
  },
  openapi: { ja: "このAPIの説明（OpenAPI）", en: "Description of this API (OpenAPI)" },
};

export const parameterWords: Readonly<Record<string, Localised>> = {
  survey: { ja: "調査（「,」で複数）", en: "Survey, several with commas" },
  kind: { ja: "資料の種別（「,」で複数）", en: "Kind of source, several with commas" },
  indicator: { ja: "指標コード（「,」で複数）", en: "Indicator, several with commas" },
  edition: { ja: "調査年（「,」で複数）。R3は令和3年", en: "Edition, several with commas; R3 is 2021" },
  breakdown: { ja: "分類。noneは全体", en: "Breakdown; none: all respondents" },
  unconfirmed: {
    ja: "個人の記録だけによる未確認の数値を含める",
    en: "With unconfirmed numbers, which only private persons noted",
  },
  sentence: {
    ja: `確かめる文（${maximumSentenceLength}字まで）`,
    en: `The sentence, at most ${maximumSentenceLength} characters`,
  },
  limit: { ja: "一度に返す件数", en: "Rows of one answer" },
  after: { ja: "続きの位置（nextにある値）", en: "Where to go on; taken from next" },
  list: { ja: "JSON、またはCSV（UTF-8、BOM付き）", en: "JSON, or CSV (UTF-8 with BOM)" },
  figure: { ja: "指標コード", en: "Indicator" },
  chosen: {
    ja: `図。指標コードと、その図の指定をURLエンコードしたもの（${mostFigures}個まで）`,
    en: `A figure: an indicator with its own state, URL-encoded; at most ${mostFigures}`,
  },
  format: { ja: "ファイルの形式", en: "Format of the file" },
  lang: { ja: "言語", en: "Language" },
  era: { ja: "年の表し方", en: "How years are written" },
  editions: { ja: "調査年（「,」で複数）", en: "Editions, several with commas" },
  chart: { ja: "図の種類", en: "Kind of chart" },
  order: { ja: "項目の順", en: "Order of the items" },
  view: { ja: "見方：最新、推移、年を比べる", en: "View: the newest, over time, or chosen editions compared" },
  span: { ja: "年か半期か", en: "Years or half-years" },
  "as-shown": {
    ja: "このサイトがこの日の終わりに示していたもの（YYYY-MM-DD）",
    en: "What this site showed at the end of this day (YYYY-MM-DD)",
  },
  "as-of": {
    ja: "この日までに公表されたものだけ（YYYY-MM-DD）",
    en: "Only what had been published by this day (YYYY-MM-DD)",
  },
  intervals: { ja: "信頼区間の表示", en: "Confidence intervals" },
  template: { ja: "A4の紙面に組む（PDF、1枚もの はWordも）", en: "Set on A4 (PDF; the one-sheet in Word, too)" },
  style: { ja: "カラー、または白黒（模様）", en: "Colour, or black and white with patterns" },
  copied: { ja: "白黒の複写機で写したように表すか", en: "As a black-and-white copier gives it" },
  theme: { ja: "背景", en: "Background" },
  size: { ja: "図の形", en: "Shape of the picture" },
  title: { ja: "見出しを入れるか", en: "With the title" },
  notes: { ja: "注を入れるか", en: "With the notes" },
  source: { ja: "出典を入れるか", en: "With the source" },
  scale: { ja: "PNGの画素の倍率", en: "PNG: pixels a point" },
  width: { ja: "PNGの幅（画素）", en: "PNG: width in pixels" },
  encoding: { ja: "CSVの文字コード", en: "CSV: encoding" },
};
