// Words of the page on open data and the API.

import type { Localised } from "../../../lib/localised";
import { terms } from "../../../lib/words/terms";

type Words = {
  title: string;
  lead: string;
  contents: string;
  data: {
    heading: string;
    text: string;
    button: string;
    files: readonly (readonly [file: string, content: string])[];
    again: string;
    site: string;
    siteButton: string;
  };
  credit: { heading: string; text: string; line: string; second: string };
  endpoints: string;
  parameters: string;
  columns: { name: string; meaning: string; values: string };
  range: (least: number, most: number) => string;
  examples: string;
  formats: { heading: string; text: string; columns: { format: string; content: string; several: string } };
  several: Record<"yes" | "no", string>;
  feeds: {
    heading: string;
    text: string;
    /** What an entry of a feed holds, in its order. */
    list: readonly string[];
    columns: { form: string; ja: string; en: string };
  };
  rules: { heading: string; list: readonly string[] };
};

const ja: Words = {
  title: "オープンデータ・API",
  lead: "このサイトの数値と図は、ファイルで保存するほか、プログラムから読むことができます。登録や鍵は要りません。",
  contents: terms.onThisPage.ja,
  data: {
    heading: "全データ",
    text: "いま取り込まれているすべての数値を、出典・箇所とともに一つのZIPで保存できます。",
    button: "全データを保存（ZIP）",
    files: [
      ["observations.csv", "観測値（公表された数値）"],
      ["editions.csv", "調査の回（抽出数、回答数、期間など）"],
      ["sources.csv", "出典"],
      ["citations.csv", "同じ観測値を述べるほかの箇所"],
      ["not-obtained.csv", "得られなかった数値（何を探し、何が分かっているか）"],
      ["contradictions.csv", "出典の間の食い違い、読むときの注意"],
      ["texts.csv", "設問や注などの直した言葉（あるときだけ）"],
      ["datapackage.json", "列の説明（Frictionless Data Package 第1版）"],
      ["README.txt", "利用条件、出典の書き方、取り込み方"],
    ],
    again: "このサイトと同じダッシュボードに、そのまま取り込むことができます。",
    site: "サーバーに接続できない場所では、ダッシュボード全体を、ダブルクリックで開くフォルダーとして使えます（作成に1分ほどかかります）。",
    siteButton: "フォルダーを保存（ZIP）",
  },
  credit: {
    heading: "利用条件と出典の書き方",
    text: "警察庁の資料は、公共データ利用規約（第1.0版）（PDL1.0）により利用しています。利用するときは、次のように出典を記載してください。",
    line: "出典：「{報告書名}」（警察庁）（{URL}）を加工して作成",
    second:
      "二次資料による数値は、図とAPIの出典にある発行元を記載してください。このデータは国や警察庁が作成したものではありません。",
  },
  endpoints: "アドレスの一覧",
  parameters: "指定",
  columns: { name: "名前", meaning: "意味", values: "指定できる値" },
  range: (least, most) => `${least}〜${most.toLocaleString("ja")}の整数`,
  examples: "例（開くと、そのまま動きます）",
  formats: {
    heading: "図のファイルの形式",
    text: "どの形式も同じ図から作るので、数値は同じです。ファイルの属性に、図のアドレス、データの版、値のハッシュが入ります。",
    columns: { format: "形式", content: "内容", several: "複数の図" },
  },
  several: { yes: "○", no: "1図のみ" },
  feeds: {
    heading: "更新の購読",
    text: "このサイトの数値や言葉（設問、注など）が変わると、次のアドレスの先頭に、更新ごとに一つの記事が加わります。新しい順に30件までです。それより前は「更新の記録」のページにあります。",
    list: [
      "題名：更新の日と、公開の題名（題名のない更新は、変わった図の数）",
      "本文：公開の説明、続いて図ごとに一文。変わった値は前の値と今の値、加わった値は前の調査年の値と差の確かさ、取り下げた値（12の図まで、一つの図に4件まで）",
      "アドレス：「更新の記録」の中のその更新。記事の識別子（id）も同じで、後から変わりません。",
      "日時：更新の日時（時差付き）",
    ],
    columns: { form: "形式", ja: "日本語", en: "英語" },
  },
  rules: {
    heading: "共通の決まり",
    list: [
      "GETで読みます（/api/v1/check だけは、まとめて尋ねるPOSTも受け付けます）。",
      "一覧の順序はいつも同じです。一度に返すのは1,000件までで、続きがあればnextにそのアドレスが入ります。",
      "ETagを返します。If-None-Matchで同じETagを送ると、変わっていなければ304を返します。",
      "ない指標・形式は404、誤った指定は400で、理由を一つの文で返します（APIは日本語と英語）。",
      "絵やファイルは、一度に一つか二つずつ作ります。多くの依頼が重なると503を返すので、Retry-Afterの秒数の後にやり直してください。",
    ],
  },
};

const en: Words = {
  title: "Open data and API",
  lead: "The numbers and figures of this site can be saved as files, and read by programs. No registration and no key is needed.",
  contents: terms.onThisPage.en,
  data: {
    heading: "The whole data set",
    text: "Every number that is imported now, with its source and place, in one ZIP.",
    button: "Save the whole data set (ZIP)",
    files: [
      ["observations.csv", "Observations: published numbers"],
      ["editions.csv", "Editions of the surveys (sample, responses, period …)"],
      ["sources.csv", "Sources"],
      ["citations.csv", "Other places that state the same observation"],
      ["not-obtained.csv", "Numbers that could not be obtained: what was tried, what is known"],
      ["contradictions.csv", "Contradictions between sources, and what to mind when reading them"],
      ["texts.csv", "Corrected questions, notes and other texts (where there are any)"],
      ["datapackage.json", "Description of the columns (Frictionless Data Package, version 1)"],
      ["README.txt", "Licence, how to credit, how to import"],
    ],
    again: "The same dashboard elsewhere can import it as it is.",
    site: "Where no server can be reached, the whole dashboard can be used as a folder that opens by double click (making it takes about a minute).",
    siteButton: "Save the folder (ZIP)",
  },
  credit: {
    heading: "Licence and credit",
    text: "Content of the agency's site is used under the Public Data License 1.0 (PDL1.0). Please credit it like this:",
    line: "Source: compiled by processing “{title}” (National Police Agency of Japan), {URL}",
    second:
      "For second-hand numbers name the publisher that the figure or the API gives as its source. These data were not made by the state or by the agency.",
  },
  endpoints: "Addresses",
  parameters: "Parameters",
  columns: { name: "Name", meaning: "Meaning", values: "Values" },
  range: (least, most) => `whole number from ${least} to ${most.toLocaleString("en")}`,
  examples: "Examples (they run as they stand)",
  formats: {
    heading: "Formats of figures",
    text: "Every format is made from the same figure, so the numbers are the same. Each file carries the figure's address, the data version and a hash of the values in its properties.",
    columns: { format: "Format", content: "Content", several: "Several figures" },
  },
  several: { yes: "yes", no: "one only" },
  feeds: {
    heading: "Follow what changes",
    text: "Whenever numbers or texts of this site change, an entry is added at the top of these addresses: up to 30, the latest first. Those before them are on the page “What changed”.",
    list: [
      "Title: the day and what the publication was called; how many figures changed where it had no title",
      "Text: its note, then a sentence a figure. Changed values before and now, new values beside those of the edition before with how certain the difference is, withdrawn values (up to 12 figures, 4 values each)",
      "Address: that update on the page “What changed”. The entry's id is the same, and stays.",
      "Date: when it was updated, with its offset",
    ],
    columns: { form: "Format", ja: "Japanese", en: "English" },
  },
  rules: {
    heading: "What holds for all",
    list: [
      "Everything is read by GET (/api/v1/check takes POST as well, for many sentences).",
      "Lists are always in the same order. An answer has at most 1,000 rows; where there are more, next is the address to go on with.",
      "Answers have an ETag. Sent back as If-None-Match it is answered with 304 while nothing has changed.",
      "An unknown indicator or format is 404, a mistaken parameter 400, with one sentence on why (in the API in Japanese and English).",
      "Pictures and files are made one or two at a time. Where too many wait the answer is 503: try again after the seconds of Retry-After.",
    ],
  },
};

export const openDataWords: Localised<Words> = { ja, en };
