// Words of the bring-back check: papers made here, read again in the browser, held against the data of today.
import type { Localised } from "../localised";
import type { FigureState } from "./figure-state";
import type { FileProblem } from "./found-figure";
import type { Newer } from "./newer-edition";

type Words = {
  title: string;
  nav: string;
  lead: string;
  steps: readonly string[];
  /** What is looked at and what is not. */
  scopeTitle: string;
  scope: readonly string[];
  noScript: string;
  noScriptHow: string;
  pick: string;
  drop: string;
  limits: string;
  withSentences: string;
  reading: (name: string) => string;
  counts: Record<FigureState, (count: number) => string>;
  /** @param states the counts that are not 0 */
  done: (counts: { files: number; figures: number }, states: string) => string;
  results: string;
  clear: string;
  columns: { figure: string; value: string; state: string };
  status: Record<FigureState, string>;
  with: (state: string, what: string) => string;
  explain: Record<FigureState, string>;
  newer: (name: string) => string;
  apart: Record<NonNullable<Newer["apart"]>, string>;
  noNewer: string;
  newerUnknown: string;
  revised: string;
  onlyNumbers: string;
  handUnknown: string;
  unplaced: string;
  titleUnknown: string;
  slide: (number: number) => string;
  insertedPicture: string;
  made: (date: string, version: string) => string;
  changes: { caption: string; item: string; series: string; before: string; now: string };
  edits: { caption: string; item: string; series: string; made: string; found: string };
  renamed: (made: string, found: string) => string;
  absent: string;
  base: (n: string) => string;
  toFigure: string;
  unknown: (count: number) => string;
  otherSlides: (numbers: readonly number[]) => string;
  problem: Record<FileProblem, string>;
};

const ja: Words = {
  title: "前の資料を最新にする",
  nav: "前に保存した資料の数値を確かめ、最新で作り直す",
  lead: "本サイトで作った資料を入れると、図の数値を今と比べ、最新の数値で作り直せます。",
  steps: ["前の資料を入れる", "図ごとに、古い値と今の値を見る", "まとめて最新で作り直す"],
  scopeTitle: "確かめること、確かめないこと",
  scope: [
    "ファイルはこのブラウザーの中で読み取り、サーバーには送りません。今の数値は、図に記録された指標と調査年について、本サイトから取得します。",
    "Officeのファイルでは、値、項目名、印字された値、値の軸、ひげ、グラフの上の文字、題名、表、グラフの中の表を確かめます。注、出典、色は確かめません。",
    "SVGと発表用のHTMLでは文字と図形を、PNGとPDFでは図の全体を確かめますが、PNGとPDFは、どこが変わったかまでは分かりません。PDFに後から重ねられた注釈は確かめません。",
    "「題名と文も確かめる」を選ぶと、PowerPointとWordの題名と本文のうち、数値や増減を述べる文だけを、原稿の確認と同じようにこのサイトに送って確かめます。文は残しません。",
  ],
  noScript: "この確認はブラウザーの中で動くため、JavaScriptが必要です。",
  noScriptHow:
    "JavaScriptを使えない場合は、ファイルに記録された図のアドレスを開いて数値を見比べ、「editions」を除いたアドレスで最新の図を保存してください。アドレスは、PowerPointではスライドのノート、Wordでは図の下、Excelでは「出典・符号」シートに書いてあります。Officeの［ファイル］→［情報］→［プロパティ］→［詳細プロパティ］→［ユーザー設定］の「figure1.address」でも見られます。",
  pick: "ファイルを選ぶ",
  drop: "または、ここにファイルをドロップ（いくつでも）",
  limits: "PowerPoint、Word、Excel、PDF、PNG、SVG、発表用のHTML。1ファイル50MBまで。",
  withSentences: "題名と文も確かめる（数値や増減を述べる文だけを、このサイトに送ります）",
  reading: (name) => `「${name}」を確かめています。`,
  counts: {
    "by-hand": (count) => `手で変更${count}点`,
    redrawn: (count) => `手で変更か描き直し${count}点`,
    revised: (count) => `改定${count}点`,
    differing: (count) => `今の数値と違う${count}点`,
    newer: (count) => `新しい年あり${count}点`,
    recorded: (count) => `記録の数値は一致${count}点`,
    same: (count) => `数値は一致${count}点`,
    gone: (count) => `今はない図${count}点`,
    unreachable: (count) => `確認できない${count}点`,
  },
  done: ({ files, figures }, states) =>
    `${files}ファイルの図${figures}点を確かめました${states ? `：${states}` : ""}。`,
  results: "結果",
  clear: "結果を消す",
  columns: { figure: "図", value: "ファイルの値 → 今", state: "状態" },
  status: {
    "by-hand": "手で変更",
    redrawn: "手で変更か描き直し",
    revised: "改定",
    differing: "今の数値と違う",
    newer: "新しい年あり",
    recorded: "記録の数値は一致",
    same: "数値は一致",
    gone: "今はない図",
    unreachable: "確認できません",
  },
  with: (state, what) => `${state}（${what}）`,
  explain: {
    "by-hand": "作られたときから、手で変更されています。作り直した図には入りません。",
    redrawn:
      "図の絵が、作られたときと違います。手で変更されたか、別のソフトで描き直されています。どこが変わったかは分かりません。",
    revised: "図が作られたあとで、同じ年の数値が改定されました。",
    differing:
      "今の数値と違いますが、元の数値の記録がファイルに残っていないため、改定か、手での変更か、どの数値かは分かりません。",
    newer: "図の数値は、その年の今のデータと同じです。",
    recorded: "記録されている数値は、今のデータと同じです。",
    same: "図の数値は、今のデータと同じです。",
    gone: "この図は、今の本サイトにはありません。",
    unreachable: "今の数値を取得できませんでした。しばらくしてから、もう一度お試しください。",
  },
  newer: (name) => `${name}の数値があります。`,
  apart: {
    length: "期間の長さが違うため、この図の数値とは並べて比べられません。",
    question: "設問や数え方が変わったため、この図の数値とは並べて比べられません。",
  },
  noNewer: "これより新しい調査年はありません。",
  newerUnknown: "新しい調査年があるかは、確かめられませんでした。",
  revised: "また、同じ年の数値も改定されています。",
  onlyNumbers:
    "以前の版で作られたファイルのため、数値と項目名だけを確かめました。印字された値や軸などは確かめていません。",
  handUnknown: "手で変更されたかは、このファイルでは分かりません。",
  unplaced:
    "ファイルのプロパティに記録がありますが、どのグラフかは分かりません。別のソフトで保存し直したか、図が取り除かれた可能性があります。",
  titleUnknown: "別のソフトで保存し直されて記録が失われたため、題名は確かめていません。",
  slide: (number) => `スライド${number}`,
  insertedPicture: "貼り付けられた画像",
  made: (date, version) => `${date}作成、データの版 ${version}`,
  changes: { caption: "改定された数値", item: "項目", series: "系列", before: "作成時", now: "今" },
  edits: { caption: "書き換えられた数値", item: "項目", series: "系列", made: "作成時", found: "ファイルの中" },
  renamed: (made, found) => `項目名：「${made}」→「${found}」`,
  absent: "なし",
  base: (n) => `n=${n}`,
  toFigure: "最新の図を見る",
  unknown: (count) =>
    `ほかに、来歴の記録がないグラフが${count}点あります。本サイトで作成されたものではないか、来歴が失われています。`,
  otherSlides: (numbers) => `図のないスライド（${numbers.join("、")}枚目）は、上の表にありません。`,
  problem: {
    empty: "ファイルが空です。",
    "too-large": "ファイルが大きすぎます。1ファイル50MBまで（展開後192MBまで）です。",
    damaged: "ファイルが壊れているか、途中で切れているため、読み取れません。",
    "old-office":
      "古い形式（.ppt、.doc、.xls）か、パスワードで保護されたファイルのため、読み取れません。PPTX、DOCX、XLSXで、パスワードなしで保存してからお試しください。",
    "locked-pdf": "パスワードで保護されたPDFのため、読み取れません。パスワードを外したPDFでお試しください。",
    "foreign-format":
      "この形式は確かめられません。PPTX、DOCX、XLSX、PDF、PNG、SVG、発表用のHTMLのファイルを選んでください。",
    "no-record": "この図は本サイトで作成されたものではないか、来歴が失われています。",
  },
};

const figures = (count: number, what: string) => `${count} ${what}`;

const en: Words = {
  title: "Bring papers up to date",
  nav: "Check saved papers and make them anew with the newest numbers",
  lead: "Put in papers made on this site: their numbers are held against today’s, and made anew with the newest.",
  steps: ["Put in last year’s papers", "See old and new numbers, figure by figure", "Make them all anew"],
  scopeTitle: "What is checked and what is not",
  scope: [
    "Files are read inside this browser and not sent to the server. Today’s numbers are fetched from this site for the indicators and editions recorded in the figures.",
    "In Office files, values, names of items, printed values, the value axis, whiskers, texts over charts, titles, tables and the sheet behind a chart are checked; notes, sources and colours are not.",
    "In SVG files and HTML presentations texts and shapes are checked, in PNG and PDF files the whole picture; of these it cannot be told what changed. Comments laid over a PDF are not checked.",
    "With “Check titles and sentences too”, those titles and sentences of PowerPoint and Word files that state a number or a movement are sent to this site and checked as in a draft. They are not kept.",
  ],
  noScript: "This check runs inside the browser and needs JavaScript.",
  noScriptHow:
    "Without JavaScript, open the figure’s address that is recorded in the file and compare the numbers; without “editions” the same address gives the newest figure to save. The address is in the slide notes in PowerPoint, under the figure in Word and on the sheet “Sources and marks” in Excel. In Office it is also under File → Info → Properties → Advanced Properties → Custom, as “figure1.address”.",
  pick: "Choose files",
  drop: "or drop files here, as many as you like",
  limits: "PowerPoint, Word, Excel, PDF, PNG, SVG, HTML presentations. Up to 50 MB each.",
  withSentences: "Check titles and sentences too (those with a number or a movement are sent to this site)",
  reading: (name) => `Checking “${name}”.`,
  counts: {
    "by-hand": (count) => figures(count, "changed by hand"),
    redrawn: (count) => figures(count, "changed by hand or redrawn"),
    revised: (count) => figures(count, "revised"),
    differing: (count) => figures(count, "not as today"),
    newer: (count) => figures(count, "with a newer edition"),
    recorded: (count) => figures(count, "with recorded numbers unchanged"),
    same: (count) => figures(count, "with numbers unchanged"),
    gone: (count) => figures(count, "no longer here"),
    unreachable: (count) => figures(count, "that could not be checked"),
  },
  done: ({ files, figures: all }, states) =>
    `Checked ${all === 1 ? "1 figure" : `${all} figures`} in ${files === 1 ? "1 file" : `${files} files`}${states ? `: ${states}` : ""}.`,
  results: "Results",
  clear: "Clear results",
  columns: { figure: "Figure", value: "In the file → now", state: "State" },
  status: {
    "by-hand": "Changed by hand",
    redrawn: "Changed by hand or redrawn",
    revised: "Revised",
    differing: "Not as today",
    newer: "Newer edition",
    recorded: "Recorded numbers unchanged",
    same: "Numbers unchanged",
    gone: "No longer here",
    unreachable: "Could not be checked",
  },
  with: (state, what) => `${state} (${what})`,
  explain: {
    "by-hand": "Changed by hand since it was made. The figure made anew will not have it.",
    redrawn:
      "The picture is not the one that was made: it was changed by hand, or drawn anew by another program. What changed cannot be told.",
    revised: "Numbers of the same period have been revised since the figure was made.",
    differing:
      "The numbers are not today’s, but the file no longer has those it was made with: whether they were revised or changed by hand, and which, cannot be told.",
    newer: "The numbers are those of today’s data for that period.",
    recorded: "The recorded numbers are those of today’s data.",
    same: "The numbers are those of today’s data.",
    gone: "This site no longer has this figure.",
    unreachable: "Today’s numbers could not be fetched. Please try again later.",
  },
  newer: (name) => `There are numbers of ${name}.`,
  apart: {
    length: " It is a period of another length, so they cannot be set beside those of this figure.",
    question: " The question or the way of counting changed, so they cannot be set beside those of this figure.",
  },
  noNewer: "There is no newer edition.",
  newerUnknown: "Whether there is a newer edition could not be checked.",
  revised: "Numbers of the same period have been revised, too.",
  onlyNumbers:
    "The file was made by an earlier version: only numbers and names of items were checked, not printed values, axes and the like.",
  handUnknown: "Whether it was changed by hand cannot be told from this file.",
  unplaced:
    "The file’s properties name this figure, but which chart it is cannot be told. Another program may have saved the file, or the figure may have been taken out.",
  titleUnknown: "Another program saved the file and lost the record, so the title was not checked.",
  slide: (number) => `Slide ${number}`,
  insertedPicture: "inserted picture",
  made: (date, version) => `Made on ${date}, data version ${version}`,
  changes: { caption: "Revised numbers", item: "Item", series: "Series", before: "When made", now: "Today" },
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
  toFigure: "See the newest figure",
  unknown: (count) =>
    `There ${count === 1 ? "is 1 more chart" : `are ${count} more charts`} without a record of origin: not made by this site, or the record was lost.`,
  otherSlides: (numbers) =>
    `${numbers.length === 1 ? "Slide" : "Slides"} ${numbers.join(", ")} without a figure ${numbers.length === 1 ? "is" : "are"} not in the table above.`,
  problem: {
    empty: "The file is empty.",
    "too-large": "The file is too large: up to 50 MB each (192 MB unpacked).",
    damaged: "The file cannot be read: it is damaged or cut short.",
    "old-office":
      "The file cannot be read: it is in an old format (.ppt, .doc, .xls) or locked with a password. Save it as PPTX, DOCX or XLSX without a password first.",
    "locked-pdf": "The PDF is locked with a password and cannot be read. Try one without a password.",
    "foreign-format":
      "This format cannot be checked. Choose PPTX, DOCX, XLSX, PDF, PNG, SVG or HTML presentation files.",
    "no-record": "This figure was not made by this site, or the record of its origin was lost.",
  },
};

export const verifyWords: Localised<Words> = { ja, en };
