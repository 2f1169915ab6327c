// What is said where a prefecture was asked for: nothing is published by prefecture, and what can be done instead.
import type { Place } from "../../../lib/catalogue/prefectures";
import type { Lang, Localised } from "../../../lib/localised";

type Words = {
  heading: (place: string) => string;
  none: string;
  known: string;
  say: string;
  /** A sentence that may be written as it is. */
  sentence: (number: string, period: string) => string;
  sayNot: string;
  ask: string;
  askPolice: (police: string) => string;
  slide: string;
  slideLead: string;
  edit: string;
  save: string;
};

const ja: Words = {
  heading: (place) => `${place}の数値`,
  none: "警察庁の調査・統計では、都道府県別の数値は公表されていない。",
  known: "分かっていること",
  say: "書けること",
  sentence: (number, period) => `「警察庁に報告されたランサムウェア被害は、全国で${number}（${period}）」`,
  sayNot: "全国の数値を、人口や企業の数で割り当てて、都道府県の数値とすることはできない。",
  ask: "問い合わせ先",
  askPolice: (police) => `${police}のサイバー犯罪相談窓口`,
  slide: "自分の課で調べた数値を示す",
  slideLead: "数値を書き込む欄と全国の図があるスライドを用意した。書き込んだ数値は「本庁独自、当課調べ」と示す。",
  edit: "スライドを編集する",
  save: "PowerPointで保存",
};

const en: Words = {
  heading: (place) => `Numbers of ${place}`,
  none: "No numbers by prefecture are published in the police agency’s statistics.",
  known: "What is known",
  say: "What may be written",
  sentence: (number, period) =>
    `“Ransomware cases reported to the National Police Agency, whole country: ${number} (${period})”`,
  sayNot: "National numbers must not be shared out by population or number of companies to make a prefecture’s own.",
  ask: "Whom to ask",
  askPolice: (police) => `The cybercrime desk of ${police}`,
  slide: "Show your office’s own number",
  slideLead:
    "These slides have blanks for the number, and the national figure. What you fill in is marked as found by your office.",
  edit: "Edit the slides",
  save: "Save as PowerPoint",
};

export const placeWords: Localised<Words> = { ja, en };

/** What it is called in the heading. */
export function placeName(place: Place, lang: Lang): string {
  if (place.kind === "named") return place.name[lang];
  return { own: { ja: "本県", en: "our prefecture" }, each: { ja: "都道府県別", en: "each prefecture" } }[place.kind][
    lang
  ];
}

/** Its police, as they are called. */
export function policeOf(place: Place, lang: Lang): string {
  if (place.kind !== "named") return lang === "ja" ? "都道府県警察本部" : "the prefectural police";
  const { ja, en } = place.name;
  if (ja === "東京都") return lang === "ja" ? "警視庁" : "the Metropolitan Police Department";
  return lang === "ja" ? `${ja}警察本部` : `the ${en} Prefectural Police`;
}
