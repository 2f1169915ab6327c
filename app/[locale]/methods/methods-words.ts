// Words of /methods: headings, explanations and table heads. Explanations of the statistics are in method-explanations.

import type { Localised } from "../../../lib/localised";
import { terms } from "../../../lib/words/terms";
import type { MethodSection } from "./method-sections";

type Words = {
  title: string;
  lead: string;
  contents: string;
  heading: Record<MethodSection, string>;
  outline: { name: string; text: string }[];
  outlineLink: string;
  collection: string[];
  collected: (observations: string, figures: string, sources: string) => string;
  marksLead: string;
  marksColumns: string[];
  qualifiersLead: string;
  qualifierColumns: string[];
  breaksLead: string;
  breaksColumns: string[];
  between: (before: string, after: string) => string;
  yearsLead: string;
  yearsMore: string;
  yearsColumns: string[];
  standingLead: string;
  standingColumns: string[];
  cautionRule: string;
  secondHandLead: string;
  secondHandCaption: string;
  secondHandColumns: string[];
  preliminaryLead: string;
  preliminaryCaption: string;
  preliminaryColumns: string[];
  none: string;
  howSearched: string;
  notObtainedColumns: string[];
  figuresConcerned: string;
  contradictionsLead: string;
  arithmetic: string;
  arithmeticLead: string;
  newestOnly: (all: number, shown: number) => string;
  arithmeticColumns: string[];
  noFit: string;
  wrongSum: (where: string, total: string, sum: string, parts: string) => string;
  reader: string;
  readerLead: string;
  rounding: string[];
  roundingExample: (where: string, count: string, base: string, exact: string, rounded: string) => string;
  statisticsLead: string;
  formula: string;
  source: string;
  example: string;
  exampleMissing: string;
  neverLead: string;
  never: string[];
  history: (date: string, version: string) => string;
  historyEmpty: string;
  historyNote: string;
};

const ja: Words = {
  title: "方法と注意",
  lead: "数値をどのように集め、どのように示し、何を計算し、何を計算していないかをまとめます。",
  contents: terms.onThisPage.ja,
  heading: {
    outline: "調査の概要",
    collection: "数値の集め方",
    marks: "符号と状態",
    qualifiers: "限定の付いた値",
    definitions: "用語",
    breaks: "系列の不連続",
    years: "本サイトが対応づけた年",
    "second-hand": "出典の位置づけ（二次資料・速報値）",
    "not-obtained": "未取得の数値",
    contradictions: "出典どうしの食い違いと、読むときの注意",
    rounding: "四捨五入",
    statistics: "統計の方法",
    never: "計算しないもの",
    history: "データの更新",
  },
  outline: [
    {
      name: "不正アクセス行為対策等の実態調査（警察庁）",
      text: "企業、教育機関、医療機関、地方公共団体などから抽出した団体に調査票を送り、回答を集計した標本調査です。対象・方法・設問は年によって違います。",
    },
    {
      name: "ランサムウェア被害に関する警察庁の公表資料",
      text: "都道府県警察から警察庁に報告のあった被害の件数と、被害企業・団体等へのアンケートの結果です。アンケートの割合は、質問に有効な回答をした被害企業・団体等に占めるもので、企業全体に占める割合ではありません。",
    },
    {
      name: "ほかの機関の調査",
      text: "総務省「通信利用動向調査（企業編）」、東京都のテレワークに関する調査、情報処理推進機構「中小企業における情報セキュリティ対策に関する実態調査」です。対象・方法・設問が警察庁の調査と違うため、別の図とし、比べていません。",
    },
  ],
  outlineLink: "年ごとの期間、抽出数、回答数、回答率、対象、方法の一覧",
  collection: [
    "公表された文章に書かれた数値だけを、出典、箇所、引用とともに一つずつ記録しました。図（画像）から読み取った数値、推定や補間による数値、差し引きで求めた数値は入れていません。",
    "一つの選択肢、区分、年の数値を一つの行とし、同じ数値の割合、件数、順位は一つにまとめました。同じ値を確認したほかの出典も記録しています。",
    "数値が得られなかったところは、0や空白ではなく、理由とともに「数値なし」として示します。",
  ],
  collected: (observations, figures, sources) =>
    `現在の収録数は、数値${observations}件、図${figures}種類、出典${sources}件です。`,
  marksLead: "表、図、ダウンロードのいずれでも同じ符号を使います。各図の下には、その図にある符号だけを説明します。",
  marksColumns: ["状態", "日本語の符号", "英語の符号", "読み上げ", "図での扱い"],
  qualifiersLead: "出典の文に「約」「以上」などがある値は、確定した値として示さず、その語を付けて示します。",
  qualifierColumns: ["限定", "表示", "意味", "収録数"],
  breaksLead:
    "次の境では、設問、選択肢または対象が変わっています。一つの線に結ばず、差を計算せず、「比較不可」とします。",
  breaksColumns: ["図", "境", "理由"],
  between: (before, after) => `${before}と${after}の間`,
  yearsLead:
    "次の値は、原資料の文字から年の表示が離れているため、見出しや増減の順に合わせて本サイトが年を対応づけました。",
  yearsMore: "対応づけ方",
  yearsColumns: ["図", "対応づけた年"],
  standingLead:
    "図の出典の行には、その図の値がどのような資料によるかを札で示します。ファイルでは同じ語を出典の行の終わりに書きます。",
  standingColumns: ["札", "意味"],
  cautionRule:
    "「注意」（黄色の枠）は、数値の読み方が変わるときだけに示します。年の間の不連続、30未満の母数、本サイトが対応づけた年の三つです。",
  secondHandLead:
    "次の図は、警察庁の資料を直接確認できず、自治体、報道、企業、個人の記事による数値を含みます。各図に公表者を示します。",
  secondHandCaption: "二次資料による値を含む図",
  secondHandColumns: ["図", "資料の種類", "二次資料による値", "収録した値"],
  preliminaryLead: "次の図は、速報値を含みます。確定値と異なる場合があります。",
  preliminaryCaption: "速報値を含む図",
  preliminaryColumns: ["図", "年・期", "選択肢"],
  none: "ありません。",
  howSearched:
    "公開ページの本文を、日本語と英語の語句で約125回検索した。多くのページは冒頭の700〜1,000字ほどしか読めず、長い報告書は表紙と目次までしか読めなかった。図（画像）から数値を読み取ることはしていない。未取得の数値を推定や補間で埋めることもしていない。",
  notObtainedColumns: ["項目", "未取得のもの", "試したこと", "分かっていること"],
  figuresConcerned: "関係する図",
  contradictionsLead:
    "出典どうし、または一つの出典の中で数値が合わないものと、読むときに注意を要するものです。数値は出典のとおりに示し、直していません。",
  arithmetic: "計算で分かるもの",
  newestOnly: (all, shown) => `${all}件のうち、新しい調査の${shown}件を示しています。`,
  arithmeticLead:
    "出典に書かれた割合と件数、内訳と合計を突き合わせると合わないものです。収録データを今この場で調べた結果を示します。",
  arithmeticColumns: [
    "図",
    "選択肢",
    "年・期",
    "出典の割合",
    "出典の件数／母数",
    "件数からの計算値",
    "割合に合う件数",
    "出典",
  ],
  noFit: "なし",
  wrongSum: (where, total, sum, parts) => `${where}の${total}は、内訳の合計${sum}（${parts}）と合いません。`,
  reader: "文章を読まなければ分からないもの",
  readerLead: "計算では見つからず、複数の資料を読み比べて分かったものです。",
  rounding: [
    "丸めはすべて十進数の四捨五入（5は切り上げ）で、二進の浮動小数点数では行いません。",
    "出典の割合は、出典が示した桁数のまま示します。本サイトが計算した値は「（計算値）」を付け、小数第1位まで示します。",
  ],
  roundingExample: (where, count, base, exact, rounded) =>
    `例：${where}。${base}件中${count}件は${exact}…%で、四捨五入すると${rounded}%です。`,
  statisticsLead: "次の方法を、収録データに対してその場で計算しています。例の数値も、図と同じ計算によるものです。",
  formula: "式",
  source: terms.source.ja,
  example: "計算例",
  exampleMissing: "例に使う数値が収録データにないため、計算例を示せません。",
  neverLead: "次のものは、計算せず、示しません。",
  never: [
    "公表された二つの値の間の値（補間）",
    "分子または母数の記載がない割合（点線で示す参考の区間を除く）",
    "重なりのある内訳の合計",
    "設問、対象または定義の違う値をつないだ推移",
    "区間と同じことを言うだけのp値",
    "報告のあった被害の件数とその割合（全数）の信頼区間：標本を抜き出していないため",
  ],
  history: (date, version) => `データの最終更新は${date}です。データ版は${version}です。`,
  historyEmpty: "データはまだ取り込まれていません。",
  historyNote:
    "データ版は収録内容から計算した値で、同じ内容であればどのコンピューターでも同じ値になります。各図とダウンロードには、作成に使ったデータ版を示します。",
};

const en: Words = {
  title: "Methods and cautions",
  lead: "How the figures were collected, how they are shown, what is computed and what is not.",
  contents: terms.onThisPage.en,
  heading: {
    outline: "Outline of the surveys",
    collection: "How the figures were collected",
    marks: "Marks and statuses",
    qualifiers: "Qualified values",
    definitions: "Terms",
    breaks: "Breaks in series",
    years: "Years assigned by this site",
    "second-hand": "Standing of the sources (second-hand, preliminary)",
    "not-obtained": "Figures that could not be obtained",
    contradictions: "Contradictions between sources, and what to mind when reading",
    rounding: "Rounding",
    statistics: "Statistical methods",
    never: "What is never computed",
    history: "When the data were changed",
  },
  outline: [
    {
      name: "Survey on countermeasures against unauthorised access (National Police Agency)",
      text: "A sample survey: a questionnaire sent to companies, schools, medical institutions, local governments and others. Population, method and questions differ between years.",
    },
    {
      name: "The National Police Agency's publications on ransomware damage",
      text: "Counts of cases reported by prefectural police, and a questionnaire of the victims. Its shares are of victims who gave a valid answer, not of companies in general.",
    },
    {
      name: "Surveys by other offices",
      text: "The communications usage trend survey (companies) of the Ministry of Internal Affairs and Communications, the Tokyo Metropolitan Government's surveys of telework, and IPA's survey of information security at small and medium-sized companies. Population, method and questions differ from the police agency's: they are figures of their own and are not compared with it.",
    },
  ],
  outlineLink: "Period, sample, responses, response rate, population and method of each edition",
  collection: [
    "Only numbers written in published text were recorded, one by one, each with its source, place and quotation. Nothing was read off a picture, estimated, interpolated or obtained by subtraction.",
    "One option, group and year is one row; share, count and rank of the same number are kept together. Other sources that confirm a value are recorded as well.",
    "Where no number could be had, this is shown with the reason, never as 0 or a blank.",
  ],
  collected: (observations, figures, sources) =>
    `At present the site holds ${observations} values, ${figures} figures and ${sources} sources.`,
  marksLead:
    "Tables, pictures and downloads use the same marks. Under each figure only the marks that are in it are explained.",
  marksColumns: ["Status", "Mark in Japanese", "Mark in English", "Read aloud as", "In pictures"],
  qualifiersLead:
    "Where the source says “about”, “or more” and the like, the value is shown with that word and never as exact.",
  qualifierColumns: ["Qualifier", "Shown as", "Meaning", "Values"],
  breaksLead:
    "At these points the question, the options or the population changed. The values are not joined into one line, no difference is computed, and they are called not comparable.",
  breaksColumns: ["Figure", "Between", "Reason"],
  between: (before, after) => `${before} and ${after}`,
  yearsLead:
    "In the text of the source these values are separated from their year labels. This site assigned the years so that they agree with the headings or with the rising order.",
  yearsMore: "How they were assigned",
  yearsColumns: ["Figure", "Years assigned"],
  standingLead:
    "Chips on a figure's source line say what kind of source its values come from; in files the same words end the source line.",
  standingColumns: ["Chip", "Meaning"],
  cautionRule:
    "A caution (amber) is shown only where the reading of the numbers changes: at a break between editions, at a base under 30, and where this site assigned the year.",
  secondHandLead:
    "These figures include values from local governments, the press, companies or private writers, because the agency's own document could not be checked. Each figure names who published them.",
  secondHandCaption: "Figures with second-hand values",
  secondHandColumns: ["Figure", "Kind of source", "Second-hand values", "All values"],
  preliminaryLead: "These figures include preliminary values, which may differ from the final ones.",
  preliminaryCaption: "Figures with preliminary values",
  preliminaryColumns: ["Figure", "Period", "Options"],
  none: "None.",
  howSearched:
    "The text of public pages was searched about 125 times in Japanese and English. Of many pages only the first 700 to 1,000 characters could be read, of long reports only the cover and the contents. No number was read off a picture, and no gap was filled by estimation or interpolation.",
  notObtainedColumns: ["Subject", "Not obtained", "What was tried", "What is known"],
  figuresConcerned: "Figures concerned",
  contradictionsLead:
    "Numbers that do not agree between sources or within one, and cautions for the reader. They are shown as the source has them and not corrected.",
  arithmetic: "Seen by arithmetic",
  newestOnly: (all, shown) => `Shows ${shown} of ${all}, those of the newest surveys.`,
  arithmeticLead:
    "A share and its count, or a total and its parts, do not agree. This is the result of checking the data just now.",
  arithmeticColumns: [
    "Figure",
    "Option",
    "Period",
    "Share in the source",
    "Count and base in the source",
    "Computed from the count",
    "Counts that fit the share",
    "Source",
  ],
  noFit: "none",
  wrongSum: (where, total, sum, parts) => `${where}: ${total} is not the sum of its parts, ${sum} (${parts}).`,
  reader: "Seen only by reading",
  readerLead: "Arithmetic does not find these; they were seen by reading several documents side by side.",
  rounding: [
    "All rounding is half up in decimal (5 is rounded up), never on binary floating-point numbers.",
    "Shares are shown with the decimals that the source printed. Values computed by this site carry [e] and one decimal.",
  ],
  roundingExample: (where, count, base, exact, rounded) =>
    `Example: ${where}. ${count} of ${base} is ${exact}…%, which rounds to ${rounded}%.`,
  statisticsLead:
    "These methods are applied to the data on the spot. The numbers in the examples come from the same calculation as those in the figures.",
  formula: "Formula",
  source: terms.source.en,
  example: "Worked example",
  exampleMissing: "The values of the example are not in the data, so none can be shown.",
  neverLead: "The following are never computed and never shown.",
  never: [
    "A value between two published values (interpolation)",
    "A share whose numerator or base is not stated (save the dashed reference interval)",
    "A total of parts that may overlap",
    "A trend across different questions, populations or definitions",
    "A p-value beside an interval that says the same",
    "A confidence interval of reported cases and their shares (full counts): nothing was sampled",
  ],
  history: (date, version) => `The data were last changed on ${date}. Data version: ${version}.`,
  historyEmpty: "No data have been imported yet.",
  historyNote:
    "The data version is computed from the content and is the same on every machine for the same content. Every figure and download names the version it was made from.",
};

export const methodsWords: Localised<Words> = { ja, en };
