// Words of the prefecture's edition: the office's own number beside the national ones.
import type { OwnNumber } from "../../../../lib/address/own-number";
import type { Localised } from "../../../../lib/localised";

type Words = {
  title: string;
  lead: string;
  form: string;
  own: string;
  fields: Record<keyof OwnNumber, string>;
  examples: Record<Exclude<keyof OwnNumber, "place">, string>;
  none: string;
  marked: string;
  show: string;
  preview: string;
  save: string;
  edit: string;
};

const ja: Words = {
  title: "県版をつくる",
  lead: "全国の数値に、本庁独自の数値を添えた資料です。都道府県別の数値は公表されていないため、貴庁で調べた数値を入れてください。",
  form: "本庁独自の数値",
  own: "本県",
  fields: {
    place: "都道府県",
    what: "何の数値か",
    number: "数値（単位も）",
    period: "期間",
    source: "出典",
    office: "作成する課",
  },
  examples: {
    what: "ランサムウェア被害",
    number: "12件",
    period: "令和7年1月〜12月",
    source: "県警察本部調べ",
    office: "サイバー対策課",
  },
  none: "まだ数値を入れていないため、書き込む欄になっています。",
  marked: "入れた数値は「本庁独自」と示します。サーバーには残りません。",
  show: "資料に入れる",
  preview: "できる資料",
  save: "保存する形式",
  edit: "スライドを編集する",
};

const en: Words = {
  title: "Make the edition of a prefecture",
  lead: "Your office's own number beside the national ones. No numbers by prefecture are published: fill in what your office has found.",
  form: "Your office's number",
  own: "our prefecture",
  fields: {
    place: "Prefecture",
    what: "What it counts",
    number: "Number, with its unit",
    period: "Period",
    source: "Source",
    office: "Made by",
  },
  examples: {
    what: "Ransomware cases",
    number: "12 cases",
    period: "January to December 2025",
    source: "the prefectural police",
    office: "Cyber Affairs Division",
  },
  none: "No number has been filled in yet: the slides have blanks for it.",
  marked: "The number is marked as your office's own. It is not kept on the server.",
  show: "Put it into the slides",
  preview: "What is made",
  save: "Save as",
  edit: "Edit the slides",
};

export const prefectureWords: Localised<Words> = { ja, en };
