// One sentence for each problem of a pack's file: where it is, what was found, what to do.
import type { Lang, Localised } from "../localised";
import type { Problem } from "../problem";

type Sentence = (detail: Problem["detail"]) => string;

const kinds: Record<string, Localised> = {
  string: { ja: "文字列", en: "a text" },
  array: { ja: "[ ] で囲んだ並び", en: "a list in [ ]" },
  object: { ja: "{ } で囲んだ組", en: "an object in { }" },
  boolean: { ja: "true か false", en: "true or false" },
};
const kind = (expected: unknown, lang: Lang) =>
  kinds[String(expected)]?.[lang] ?? (lang === "ja" ? "別の種類の値" : "another kind of value");

/** Every code of readPack, checkPack and the check of files. */
export const packProblemWords: Record<string, Localised<Sentence>> = {
  "pack-unreadable": {
    ja: ({ why }) => `ファイルを開けません（${why}）。ファイル名と場所を確かめてください。`,
    en: ({ why }) => `The file cannot be opened (${why}). Check its name and place.`,
  },
  "pack-file-name": {
    ja: ({ name }) =>
      `名前「${name}」がファイル名と違います。ファイル名を ${name}.json にするか、nameを直してください。`,
    en: ({ name }) => `The name “${name}” is not the file's. Rename the file to ${name}.json or change the name in it.`,
  },
  "pack-large": {
    ja: ({ most }) => `会議資料のファイルが大きすぎます。${Number(most) / 1000} kB以内にしてください。`,
    en: ({ most }) => `The pack's file is too large. Keep it within ${Number(most) / 1000} kB.`,
  },
  "pack-deep": {
    ja: () => "会議資料のファイルの入れ子が深すぎます。会議資料の形（/packs/schema.json）に合わせてください。",
    en: () => "The pack's file is nested too deeply. Keep to the form of packs (/packs/schema.json).",
  },
  "pack-no-json": {
    ja: () => "JSONとして読めません。コンマ、引用符、かっこの対応を確かめてください。",
    en: () => "This is not JSON. Check commas, quotation marks and brackets.",
  },
  "pack-missing": {
    ja: () => "必要な項目がありません。加えてください。",
    en: () => "This is missing. Add it.",
  },
  "pack-unknown-field": {
    ja: () => "使われない項目です。つづりを確かめるか、削除してください。",
    en: () => "There is no such field. Check its spelling or delete it.",
  },
  "pack-kind": {
    ja: ({ value, expected }) => `「${value}」は種類が違います。${kind(expected, "ja")}にしてください。`,
    en: ({ value, expected }) => `“${value}” is of the wrong kind. Make it ${kind(expected, "en")}.`,
  },
  "pack-choice": {
    ja: ({ value, allowed }) => `「${value}」は指定できません。次のいずれかにしてください：${allowed}`,
    en: ({ value, allowed }) => `“${value}” is not a choice. Use one of: ${allowed}`,
  },
  "pack-long": {
    ja: ({ most }) => `長すぎます。${most}文字以内にしてください。`,
    en: ({ most }) => `This is too long. Keep it within ${most} characters.`,
  },
  "pack-full-slide": {
    ja: ({ most, letters }) =>
      `1枚のスライドの文章は${most}文字までです（今は${letters}文字）。スライドを分けるか、文章を減らしてください。`,
    en: ({ most, letters }) =>
      `A slide holds at most ${most} characters of text (this one has ${letters}). Divide it or write less.`,
  },
  "pack-much-text": {
    ja: ({ most, letters }) =>
      `文章は会議資料全体で${most}文字までです（今は${letters}文字）。文章を減らしてください。`,
    en: ({ most, letters }) =>
      `A pack holds at most ${most} characters of text in all (this one has ${letters}). Write less.`,
  },
  "pack-many": {
    ja: ({ most }) => `数が多すぎます。${most}個以内にしてください。`,
    en: ({ most }) => `There are too many. Keep them to ${most}.`,
  },
  "pack-empty": {
    ja: () => "空です。1つ以上入れてください。",
    en: () => "This is empty. Put at least one in.",
  },
  "pack-name": {
    ja: ({ value }) => `名前「${value}」は使えません。半角の英小文字、数字、ハイフンで書いてください。`,
    en: ({ value }) => `“${value}” can't be a name. Use lower-case letters, digits and hyphens.`,
  },
  "pack-line": {
    ja: () => "文字がないか、改行などの制御文字が入っています。文字を入れ、制御文字を除いてください。",
    en: () => "There is nothing to read in it, or a control character such as a line break. Write text without them.",
  },
  "pack-address": {
    ja: ({ value }) => `「${value}」はリンクにできません。http:// か https:// で始まるアドレスにしてください。`,
    en: ({ value }) => `“${value}” can't be a link. Give an address that begins with http:// or https://.`,
  },
  "pack-edition": {
    ja: ({ value }) => `「${value}」は調査回の記号ではありません。R3、R3H1、H30のように書いてください。`,
    en: ({ value }) => `“${value}” is no edition. Write it like R3, R3H1 or H30.`,
  },
  "pack-id": {
    ja: ({ value }) => `「${value}」は記号として使えません。半角の英小文字、数字、ハイフンで書いてください。`,
    en: ({ value }) => `“${value}” is no code. Use lower-case letters, digits and hyphens.`,
  },
  "pack-date": {
    ja: ({ value }) => `「${value}」は日付ではありません。2022-06-20のように、実在する日を書いてください。`,
    en: ({ value }) => `“${value}” is no date. Write a day that exists like 2022-06-20.`,
  },
  "pack-time": {
    ja: ({ value }) => `「${value}」は時刻ではありません。17:30のように、24時間制の4桁で書いてください。`,
    en: ({ value }) => `“${value}” is no time. Write four digits on the 24-hour clock like 17:30.`,
  },
  "pack-unknown-figure": {
    ja: ({ value, similar }) =>
      `指標「${value}」はありません。図のアドレスの /figures/ に続く名前を書いてください${similar ? `（近いもの：${similar}）` : ""}。`,
    en: ({ value, similar }) =>
      `There is no indicator “${value}”. Write the name that follows /figures/ in a figure's address${similar ? ` (similar: ${similar})` : ""}.`,
  },
  "pack-not-there": {
    ja: ({ value, allowed, figure }) =>
      `指標「${figure}」に「${value}」はありません。次の中から選んでください：${allowed || "なし（省いてください）"}`,
    en: ({ value, allowed, figure }) =>
      `The indicator “${figure}” has no “${value}”. Choose from: ${allowed || "nothing (leave it out)"}`,
  },
};

/** `slides.2.figure` → 3枚目のスライドのfigure / slide 3, figure */
function placeOf(path: string, lang: Lang): string {
  const [list = "", index, ...rest] = path.split(".");
  const field = [...(list === "slides" && index ? rest : [list, index, ...rest])].filter(Boolean);
  const counted = field.map((part) => (/^\d+$/.test(part ?? "") ? `[${Number(part) + 1}]` : part)).join(" ");
  if (list !== "slides" || !index) return counted;
  const slide = Number(index) + 1;
  if (lang === "ja") return `${slide}枚目のスライド${counted ? `の${counted}` : ""}`;
  return `slide ${slide}${counted ? `, ${counted}` : ""}`;
}

/** One line: file, place, code and what to do. */
export function packProblemSentence({ file, line, column, code, detail }: Problem, lang: Lang): string {
  const sentence = packProblemWords[code]?.[lang](detail) ?? code;
  const place = column ? placeOf(column, lang) : "";
  if (lang === "ja") {
    const where = [file, line ? `${line}行目` : "", place].filter(Boolean).join(" ");
    return `${where ? `${where} ` : ""}誤り［${code}］：${sentence}`;
  }
  const where = [file, line ? `line ${line}` : "", place].filter(Boolean).join(", ");
  return `${where ? `${where}: ` : ""}error [${code}]: ${sentence}`;
}
