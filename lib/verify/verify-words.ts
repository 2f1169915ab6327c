// Words of the bring-back check: files made here, read again in the browser, held against the data of today.

import type { Localised } from "../localised";
import type { FileProblem } from "./found-figure";

type Words = {
  title: string;
  nav: string;
  lead: string;
  /** What is looked at and what is not. */
  scope: readonly string[];
  noScript: string;
  noScriptHow: string;
  pick: string;
  drop: string;
  limits: string;
  reading: (name: string) => string;
  /** `both`: counted among those updated and those changed by hand. */
  done: (counts: Record<"files" | "figures" | "latest" | "updated" | "byHand" | "both", number>) => string;
  results: string;
  clear: string;
  status: Record<"latest" | "updated" | "by-hand" | "gone" | "unreachable", string>;
  explain: Record<
    "latest" | "updated" | "updated-unknown" | "by-hand" | "text-by-hand" | "drawing-by-hand" | "gone" | "unreachable",
    string
  >;
  handUnknown: string;
  unplaced: string;
  slide: (number: number) => string;
  insertedPicture: string;
  made: (date: string, version: string) => string;
  changes: { caption: string; item: string; series: string; before: string; now: string };
  edits: { caption: string; item: string; series: string; made: string; found: string };
  renamed: (made: string, found: string) => string;
  absent: string;
  base: (n: string) => string;
  toFigure: string;
  anew: (format: string) => string;
  allAnew: (format: string) => string;
  unknown: (count: number) => string;
  problem: Record<FileProblem, string>;
};

const ja: Words = {
  title: "保存した図の確認",
  nav: "保存した図の数値が今も同じかを確かめる",
  lead: "本サイトで保存したPowerPoint、Word、Excel、PDF、PNG、SVGのファイルを選ぶと、中の図の数値が今のデータと同じかを確かめます。ほかの人がスライドを加えたり並べ替えたりしたファイルでも確かめられます。",
  scope: [
    "ファイルはこのブラウザーの中で読み取ります。サーバーには送りません。",
    "今の数値は、図に記録された指標・調査年について本サイトから取得します。新しい調査年があるかどうかは調べません。",
    "Officeのファイルで確かめるのは、図の数値と項目名です。題名、注、本文、表などの文章は確かめません。SVGでは図の中の文字を、PNGとPDFでは図の全体を確かめますが、PDFに後から重ねられた注釈は確かめません。",
  ],
  noScript: "この確認はブラウザーの中で動くため、JavaScriptが必要です。",
  noScriptHow:
    "JavaScriptを使えない場合は、ファイルに記録された図のアドレスを開いて数値を見比べてください。アドレスは、PowerPointではスライドのノート、Wordでは図の下、Excelでは「出典・符号」シートに書いてあります。Officeの［ファイル］→［情報］→［プロパティ］→［詳細プロパティ］→［ユーザー設定］の「figure1.address」でも見られます。",
  pick: "ファイルを選ぶ",
  drop: "または、ここにファイルをドロップ",
  limits: "PPTX、DOCX、XLSX、PDF、PNG、SVG。1ファイル50MBまで、複数選べます。",
  reading: (name) => `「${name}」を確かめています。`,
  done: ({ files, figures, latest, updated, byHand, both }) =>
    `${files}ファイルの図${figures}点を確かめました。最新${latest}点、更新あり${updated}点、手で変更${byHand}点${both > 0 ? `（うち${both}点は更新もあり）` : ""}。`,
  results: "結果",
  clear: "結果を消す",
  status: {
    latest: "最新",
    updated: "更新あり",
    "by-hand": "手で変更された",
    gone: "今はない図",
    unreachable: "確認できません",
  },
  explain: {
    latest: "図が作られたときの数値は、今のデータと同じです。",
    updated: "図が作られたあとで、データが変わりました。",
    "updated-unknown":
      "図が作られたあとで、データが変わりました。元の数値の記録がファイルに残っていないため、どの数値かは分かりません。",
    "by-hand": "ファイルの中の数値や項目名が、作られたときから書き換えられています。",
    "text-by-hand": "画像の中の文字が、作られたときから書き換えられています。どの文字かは分かりません。",
    "drawing-by-hand":
      "図の絵が、作られたときと違います。手で変更されたか、別のソフトで描き直されています。どこが変わったかは分かりません。",
    gone: "この図は、今の本サイトにはありません。",
    unreachable: "今の数値を取得できませんでした。しばらくしてから、もう一度お試しください。",
  },
  handUnknown: "手で変更されたかは、このファイルでは分かりません。",
  unplaced:
    "ファイルのプロパティに記録がありますが、どのグラフかは分かりません。別のソフトで保存し直したか、図が取り除かれた可能性があります。",
  slide: (number) => `スライド${number}`,
  insertedPicture: "貼り付けられた画像",
  made: (date, version) => `${date}作成、データの版 ${version}`,
  changes: { caption: "変わった数値", item: "項目", series: "系列", before: "作成時", now: "今" },
  edits: { caption: "書き換えられた数値", item: "項目", series: "系列", made: "作成時", found: "ファイルの中" },
  renamed: (made, found) => `項目名：「${made}」→「${found}」`,
  absent: "なし",
  base: (n) => `n=${n}`,
  toFigure: "今の図を見る",
  anew: (format) => `${format}で作り直す`,
  allAnew: (format) => `このファイルの図をまとめて${format}で作り直す`,
  unknown: (count) =>
    `ほかに、来歴の記録がないグラフが${count}点あります。本サイトで作成されたものではないか、来歴が失われています。`,
  problem: {
    empty: "ファイルが空です。",
    "too-large": "ファイルが大きすぎます。1ファイル50MBまで（展開後192MBまで）です。",
    damaged: "ファイルが壊れているか、途中で切れているため、読み取れません。",
    "old-office":
      "古い形式（.ppt、.doc、.xls）か、パスワードで保護されたファイルのため、読み取れません。PPTX、DOCX、XLSXで、パスワードなしで保存してからお試しください。",
    "locked-pdf": "パスワードで保護されたPDFのため、読み取れません。パスワードを外したPDFでお試しください。",
    "foreign-format": "この形式は確かめられません。PPTX、DOCX、XLSX、PDF、PNG、SVGのファイルを選んでください。",
    "no-record": "この図は本サイトで作成されたものではないか、来歴が失われています。",
  },
};

const en: Words = {
  title: "Check saved figures",
  nav: "Check whether saved figures are still right",
  lead: "Choose PowerPoint, Word, Excel, PDF, PNG or SVG files that were saved from this site, and see whether the numbers in their figures are those of today’s data. It works even where others have added or moved slides since.",
  scope: [
    "Files are read inside this browser. They are not sent to the server.",
    "Today’s numbers are fetched from this site for the indicator and the editions recorded in the figure. It does not look for newer editions.",
    "In Office files, the numbers and item names of the figures are checked, not titles, notes, running text or tables. In an SVG its words are checked; in PNG and PDF files the whole picture, but not comments laid over a PDF.",
  ],
  noScript: "This check runs inside the browser and needs JavaScript.",
  noScriptHow:
    "Without JavaScript, open the figure’s address that is recorded in the file and compare the numbers. The address is in the slide notes in PowerPoint, under the figure in Word and on the sheet “Sources and marks” in Excel. In Office it is also under File → Info → Properties → Advanced Properties → Custom, as “figure1.address”.",
  pick: "Choose files",
  drop: "or drop files here",
  limits: "PPTX, DOCX, XLSX, PDF, PNG, SVG. Up to 50 MB each; several at once.",
  reading: (name) => `Checking “${name}”.`,
  done: ({ files, figures, latest, updated, byHand, both }) =>
    `Checked ${figures === 1 ? "1 figure" : `${figures} figures`} in ${files === 1 ? "1 file" : `${files} files`}: ${latest} up to date, ${updated} updated since, ${byHand} changed by hand${both > 0 ? ` (${both} of them also updated)` : ""}.`,
  results: "Results",
  clear: "Clear results",
  status: {
    latest: "Up to date",
    updated: "Updated since",
    "by-hand": "Changed by hand",
    gone: "No longer here",
    unreachable: "Could not be checked",
  },
  explain: {
    latest: "The numbers that the figure was made with are those of today’s data.",
    updated: "The data have changed since the figure was made.",
    "updated-unknown":
      "The data have changed since the figure was made. The file no longer has the numbers it was made with, so which ones changed cannot be told.",
    "by-hand": "Numbers or names of items in the file have been changed since it was made.",
    "text-by-hand": "Text in the picture has been changed since it was made. Which text cannot be told.",
    "drawing-by-hand":
      "The picture is not the one that was made: it was changed by hand, or drawn anew by another program. What changed cannot be told.",
    gone: "This site no longer has this figure.",
    unreachable: "Today’s numbers could not be fetched. Please try again later.",
  },
  handUnknown: "Whether it was changed by hand cannot be told from this file.",
  unplaced:
    "The file’s properties name this figure, but which chart it is cannot be told. Another program may have saved the file, or the figure may have been taken out.",
  slide: (number) => `Slide ${number}`,
  insertedPicture: "inserted picture",
  made: (date, version) => `Made on ${date}, data version ${version}`,
  changes: { caption: "Numbers that changed", item: "Item", series: "Series", before: "When made", now: "Today" },
  edits: {
    caption: "Numbers changed by hand",
    item: "Item",
    series: "Series",
    made: "When made",
    found: "In the file",
  },
  renamed: (made, found) => `Name: “${made}” → “${found}”`,
  absent: "none",
  base: (n) => `n=${n}`,
  toFigure: "See the figure today",
  anew: (format) => `Make it anew: ${format}`,
  allAnew: (format) => `Make all figures of this file anew: ${format}`,
  unknown: (count) =>
    `There ${count === 1 ? "is 1 more chart" : `are ${count} more charts`} without a record of origin: not made by this site, or the record was lost.`,
  problem: {
    empty: "The file is empty.",
    "too-large": "The file is too large: up to 50 MB each (192 MB unpacked).",
    damaged: "The file cannot be read: it is damaged or cut short.",
    "old-office":
      "The file cannot be read: it is in an old format (.ppt, .doc, .xls) or locked with a password. Save it as PPTX, DOCX or XLSX without a password first.",
    "locked-pdf": "The PDF is locked with a password and cannot be read. Try one without a password.",
    "foreign-format": "This format cannot be checked. Choose PPTX, DOCX, XLSX, PDF, PNG or SVG files.",
    "no-record": "This figure was not made by this site, or the record of its origin was lost.",
  },
};

export const verifyWords: Localised<Words> = { ja, en };
