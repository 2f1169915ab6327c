// One sentence for each problem an import can find: where it is, what was found, what to do.
import type { Lang, Localised } from "../localised";
import type { Problem } from "../problem";
import { notObtainedProblemWords } from "./not-obtained-problem-words";
import { textProblemWords } from "./text-problem-words";
import { wholeDataWords } from "./whole-data-words";

type Detail = Problem["detail"];
type Sentence = (detail: Detail) => string;

/** Every code, in both languages. A test holds that each code which the import tells is in this list. */
export const problemWords: Record<string, Localised<Sentence>> = {
  ...notObtainedProblemWords,
  ...textProblemWords,
  "file-unreadable": {
    ja: ({ why }) => `ファイルを開けません（${why}）。ファイル名と場所を確かめてください。`,
    en: ({ why }) => `The file cannot be opened (${why}). Check its name and place.`,
  },
  "file-name-twice": {
    ja: () => "同じ名前のファイルが2つ指定されています。表は名前で見分けるため、どちらかの名前を変えてください。",
    en: () => "Two files of this name are given. Tables are told apart by their names; rename one of them.",
  },
  "bytes-unreadable": {
    ja: () => "文字コードがUTF-8でもCP932（Shift_JIS）でもありません。ExcelでCSV UTF-8として保存し直してください。",
    en: () => "The text is neither UTF-8 nor CP932 (Shift_JIS). Save it again from Excel as CSV UTF-8.",
  },
  "bytes-utf-16": {
    ja: () =>
      "文字コードがUTF-16（Excelの「Unicodeテキスト」など）です。Excelで開き、「CSV UTF-8（コンマ区切り）」として保存し直してください。",
    en: () =>
      "The text is UTF-16 (such as Excel's “Unicode Text”). Open it in Excel and save it as “CSV UTF-8 (Comma delimited)”.",
  },
  "file-empty": {
    ja: () => "ファイルが空です。見出しの行とデータの行を入れてください。",
    en: () => "The file is empty. It needs a header row and rows of data.",
  },
  "no-rows": {
    ja: () => "見出しの行だけで、データの行がありません。2行目から数値を入れてください。",
    en: () => "There is a header row but no data. Enter the figures from row 2.",
  },
  "header-unknown": {
    ja: ({ found }) =>
      `見出し「${found}」は、取り込める表のものではありません。1行目に data/README.md の列名を入れてください。`,
    en: ({ found }) =>
      `“${found}” is not the header of a table that can be imported. Put the column names of data/README.md into row 1.`,
  },
  "column-missing": {
    ja: ({ column }) => `列「${column}」がありません。見出しの行に加えてください。`,
    en: ({ column }) => `Column “${column}” is missing. Add it to the header row.`,
  },
  "column-doubled": {
    ja: ({ column }) => `列「${column}」が2つ以上あります。1つだけにしてください。`,
    en: ({ column }) => `Column “${column}” stands twice or more. Keep only one.`,
  },
  "column-unknown": {
    ja: ({ column }) => `列「${column}」は使われません。列名の誤りでないか確かめてください。`,
    en: ({ column }) => `Column “${column}” is not used. Check that its name is right.`,
  },
  "row-width": {
    ja: ({ found, expected }) =>
      `欄の数が${found}で、見出しの${expected}と違います。コンマの過不足や引用符を確かめてください。`,
    en: ({ found, expected }) =>
      `The row has ${found} fields, the header ${expected}. Check commas and quotation marks.`,
  },
  "row-empty": {
    ja: () => "すべての欄が空の行です。行を削除してください。",
    en: () => "All fields of the row are empty. Delete the row.",
  },
  "blank-line-inside": {
    ja: () => "表の途中に空行があります。空行を削除してください。",
    en: () => "There is a blank line inside the table. Delete it.",
  },
  "quote-open": {
    ja: () => '引用符「"」の対応がとれていません。引用符を閉じるか、文中の引用符を二重（""）にしてください。',
    en: () => 'A quotation mark (") does not close properly. Close it, or double it ("") inside a text.',
  },
  "row-duplicate": {
    ja: () => "同じ調査年・指標・選択肢・分類・区分の行が、このファイルにすでにあります。どちらかを削除してください。",
    en: () =>
      "This file already has a row for the same edition, indicator, item, breakdown and segment. Delete one of them.",
  },
  "row-in-two-files": {
    ja: ({ other }) =>
      `同じ調査年・指標・選択肢・分類・区分の行が、同時に取り込む「${other}」にもあります。どちらかを削除してください。`,
    en: ({ other }) =>
      `“${other}”, imported together with this file, has a row for the same edition, indicator, item, breakdown and segment. Delete one of them.`,
  },
  "row-still-used": {
    ja: ({ row }) =>
      `「${row}」の行がなくなりましたが、ほかの行がこれを参照しているため取り下げられません。行を戻すか、参照している行も改めて一緒に取り込んでください。`,
    en: ({ row }) =>
      `The row “${row}” is gone, but other rows refer to it. Put it back, or change those rows and import their files too.`,
  },
  "cell-empty": {
    ja: () => "必要な欄が空です。値を入れてください。",
    en: () => "A required cell is empty. Fill it.",
  },
  "not-a-number": {
    ja: ({ found }) => `「${found}」は数値ではありません。数字だけを入れてください。`,
    en: ({ found }) => `“${found}” is not a number. Enter digits only.`,
  },
  "number-negative": {
    ja: ({ found }) => `「${found}」は負の数です。0以上の数を入れてください。`,
    en: ({ found }) => `“${found}” is negative. Enter a number of 0 or more.`,
  },
  "not-whole": {
    ja: ({ found }) => `「${found}」は整数ではありません。件数・母数・順位は整数で入れてください。`,
    en: ({ found }) => `“${found}” is not a whole number. Counts, bases and ranks are whole numbers.`,
  },
  "mark-in-number": {
    ja: ({ found }) =>
      `数値の欄に記号「${found}」があります。欄を空にし、理由を「欠測理由」の列に入れてください。真のゼロなら0を入れてください。`,
    en: ({ found }) =>
      `The mark “${found}” stands where a number belongs. Leave the cell empty and give the reason in column “missing”; enter 0 for a true zero.`,
  },
  "not-in-list": {
    ja: ({ found, allowed }) => `「${found}」は使えません。次のいずれかを入れてください：${allowed}`,
    en: ({ found, allowed }) => `“${found}” cannot be used. Enter one of: ${allowed}`,
  },
  "not-a-code": {
    ja: ({ found }) => `「${found}」はコードとして使えません。空白を含まない短い文字列にしてください。`,
    en: ({ found }) => `“${found}” cannot be a code. Use a short text without blanks.`,
  },
  "not-a-name": {
    ja: ({ found }) =>
      `「${found}」はコードとして使えません。半角の英字・数字・ハイフンだけで、80字以内にしてください（例：org-size）。`,
    en: ({ found }) =>
      `“${found}” cannot be a code. Use Latin letters, digits and hyphens, at most 80 (such as org-size).`,
  },
  "not-an-edition": {
    ja: ({ found }) =>
      `「${found}」は調査年のコードではありません。R3（令和3年）、R3H1（令和3年上半期）、H30（平成30年）の形で入れてください。`,
    en: ({ found }) => `“${found}” is no edition code. Write R3 (2021), R3H1 (its first half) or H30 (2018).`,
  },
  "not-an-address": {
    ja: ({ found }) =>
      `「${found}」はウェブページのアドレスではありません。https:// か http:// で始まるものを入れてください。`,
    en: ({ found }) => `“${found}” is not the address of a web page. It has to begin with https:// or http://.`,
  },
  "text-too-long": {
    ja: ({ limit }) => `文が長すぎます。${limit}字以内にしてください。引用符の閉じ忘れも確かめてください。`,
    en: ({ limit }) =>
      `The text is too long. Keep it within ${limit} characters, and check for a missing quotation mark.`,
  },
  "control-character": {
    ja: () => "目に見えない制御文字が含まれています。文字を入力し直してください。",
    en: () => "The cell has an invisible control character. Type the text again.",
  },
  "unknown-indicator": {
    ja: ({ found }) =>
      `指標「${found}」は登録されていません。つづりを確かめるか、lib/catalogue に指標を加えてください。`,
    en: ({ found }) => `Indicator “${found}” is not known. Check the spelling, or add it to lib/catalogue.`,
  },
  "unknown-edition": {
    ja: ({ found, survey }) =>
      `調査年「${found}」（${survey}）は登録されていません。先に editions.csv に加えて取り込んでください。`,
    en: ({ found, survey }) =>
      `Edition “${found}” (${survey}) is not known. Add it to editions.csv and import that first.`,
  },
  "unknown-source": {
    ja: ({ found }) => `出典「${found}」は登録されていません。先に sources.csv に加えて取り込んでください。`,
    en: ({ found }) => `Source “${found}” is not known. Add it to sources.csv and import that first.`,
  },
  "unit-unknown": {
    ja: ({ found, expected }) =>
      `単位「${found}」は、この指標の単位（${expected}）と違います。単位を除いた数字を入れてください。`,
    en: ({ found, expected }) =>
      `The unit “${found}” is not that of the indicator (${expected}). Enter the number without a unit.`,
  },
  "segment-without-breakdown": {
    ja: ({ breakdown, segment }) =>
      `分類「${breakdown}」と区分「${segment}」の組み合わせが合いません。全体の値は分類 none、区分 all（調査年の表では空）とします。`,
    en: ({ breakdown, segment }) =>
      `Breakdown “${breakdown}” and segment “${segment}” do not fit. Figures of all respondents have breakdown none and segment all (empty in editions).`,
  },
  "value-and-missing": {
    ja: ({ value, missing }) => `値「${value}」と欠測理由「${missing}」の両方があります。どちらかを空にしてください。`,
    en: ({ value, missing }) =>
      `There is both a value (${value}) and a reason why it is missing (${missing}). Leave one empty.`,
  },
  "value-nor-missing": {
    ja: () => "値も欠測理由もありません。値を入れるか、欠測理由（not-published など）を入れてください。",
    en: () =>
      "There is neither a value nor a reason why it is missing. Enter one of them (not-published and the like).",
  },
  "share-over-100": {
    ja: ({ found }) => `割合「${found}」が100を超えています。0から100の値を入れてください。`,
    en: ({ found }) => `The share ${found} is over 100. Enter a value from 0 to 100.`,
  },
  "count-not-whole": {
    ja: ({ found }) => `件数「${found}」が整数ではありません。整数を入れてください。`,
    en: ({ found }) => `The count ${found} is not a whole number. Enter a whole number.`,
  },
  "count-over-base": {
    ja: ({ count, base }) => `件数${count}が母数${base}を超えています。どちらかを確かめてください。`,
    en: ({ count, base }) => `The count ${count} is over the base ${base}. Check both.`,
  },
  "responses-over-sample": {
    ja: ({ found, sample }) => `回答数${found}が抽出数${sample}を超えています。どちらかを確かめてください。`,
    en: ({ found, sample }) => `${found} responses are more than the sample of ${sample}. Check both.`,
  },
  "base-zero": {
    ja: () => "母数が0です。1以上の数を入れるか、記載がなければ空にしてください。",
    en: () => "The base is 0. Enter 1 or more, or leave it empty where the source states none.",
  },
  "rank-zero": {
    ja: () => "順位が0です。1以上の数を入れてください。",
    en: () => "The rank is 0. Enter 1 or more.",
  },
  "label-differs": {
    ja: ({ stored }) => `同じコードの名称が「${stored}」と違います。名称をそろえるか、別のコードにしてください。`,
    en: ({ stored }) => `The label differs from “${stored}” of the same code. Make them the same, or use another code.`,
  },
  "cell-unknown": {
    ja: ({ cell }) => `「${cell}」の数値がありません。先に調査年の表を取り込むか、コードを確かめてください。`,
    en: ({ cell }) => `There is no observation “${cell}”. Import its extract first, or check the codes.`,
  },
  "face-and-value": {
    ja: ({ face }) => `面「${face}」と値の有無が合いません。confirmed には値を入れず、ほかには値を入れてください。`,
    en: ({ face }) => `Face “${face}” and the value do not fit. confirmed has no value, the others have one.`,
  },
  "text-untranslated": {
    ja: ({ text }) => `「${text}」の英語がありません。英語のページでは日本語のまま示します。`,
    en: ({ text }) => `“${text}” has no English. English pages show it in Japanese.`,
  },
  qualified: {
    ja: ({ qualifier }) => `値に限定（${qualifier}）が付いています。確定した値としては表示しません。`,
    en: ({ qualifier }) => `The value is qualified (${qualifier}) and is not shown as exact.`,
  },
  "value-changed": {
    ja: ({ before, after }) =>
      `保存されている値${before || "（なし）"}が${after || "（なし）"}に変わります。訂正でなければ、調査年とコードを確かめてください。`,
    en: ({ before, after }) =>
      `The stored value ${before || "(none)"} becomes ${after || "(none)"}. If this is no correction, check edition and codes.`,
  },
  "share-count-disagree": {
    ja: ({ value, count, base, computed, fitting }) =>
      `割合${value}%が件数${count}÷母数${base}（${computed}%）と合いません。${value}%に合う件数は${fitting || "ありません"}。原資料を確かめ、そのとおりなら限定を inconsistent-with-count としてください。`,
    en: ({ value, count, base, computed, fitting }) =>
      `The share ${value}% does not agree with ${count} of ${base} (${computed}%). ${fitting ? `${fitting} would fit.` : "No count would fit."} Check the source; if it says so, set qualifier inconsistent-with-count.`,
  },
  "share-fits-no-count": {
    ja: ({ value, base }) =>
      `母数${base}では、四捨五入して${value}%になる件数がありません。割合か母数を確かめてください。`,
    en: ({ value, base }) => `No count of a base of ${base} rounds to ${value}%. Check the share or the base.`,
  },
  "parts-total": {
    ja: ({ total, tolerance }) =>
      `単一回答の内訳の合計が${total}%で、四捨五入による差（±${tolerance}）を超えて100%と違います。抜けや誤りを確かめてください。`,
    en: ({ total, tolerance }) =>
      `The parts of a single-answer question add up to ${total}%, further from 100% than rounding allows (±${tolerance}). Check for missing or wrong parts.`,
  },
  "rank-order": {
    ja: ({ item, rank, value, other }) =>
      `選択肢「${item}」の順位${rank}（値${value}）が、「${other}」との値の大小と合いません。順位か値を確かめてください。`,
    en: ({ item, rank, value, other }) =>
      `Rank ${rank} of “${item}” (value ${value}) does not follow the order of the values (“${other}”). Check rank or value.`,
  },
  "sum-of-parts": {
    ja: ({ edition, total, sum, parts }) =>
      `${edition}の${total}が、内訳の合計${sum}（${parts}）と合いません。後から改められた値がないか確かめてください。`,
    en: ({ edition, total, sum, parts }) =>
      `${total} of ${edition} is not the sum of its parts, ${sum} (${parts}). Check whether one of them was revised.`,
  },
  "halves-total": {
    ja: ({ edition, total, sum, parts }) =>
      `${edition}の${total}が、上半期と下半期の合計${sum}（${parts}）と合いません。いずれかの値を確かめてください。`,
    en: ({ edition, total, sum, parts }) =>
      `${total} of ${edition} is not the sum of its halves, ${sum} (${parts}). Check the values.`,
  },
};

const severity: Localised<Record<Problem["severity"], string>> = {
  ja: { error: "誤り", warning: "注意" },
  en: { error: "error", warning: "warning" },
};

/** One line: where, what kind, the code, and the sentence. */
export function problemSentence(problem: Problem, lang: Lang): string {
  const { file, line, column, code } = problem;
  const sentence = (problemWords[code] ?? wholeDataWords[code])?.[lang](problem.detail) ?? code;
  const kind = severity[lang][problem.severity];
  if (lang === "ja") {
    const place = [line ? `${line}行目` : "", column ? `${column}列` : ""].filter(Boolean).join(" ");
    return `${file}${place ? ` ${place}` : ""} ${kind}［${code}］：${sentence}`;
  }
  const place = [line ? `line ${line}` : "", column ? `column ${column}` : ""].filter(Boolean).join(", ");
  return `${file}${place ? `, ${place}` : ""}: ${kind} [${code}]: ${sentence}`;
}
