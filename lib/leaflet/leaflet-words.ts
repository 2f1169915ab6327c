// Words of the leaflet and of its page. Panels are called as the agency's leaflets call their parts.

import type { Localised } from "../localised";
import { terms } from "../words/terms";
import type { PanelId } from "./leaflet";

type Words = {
  title: string;
  /** Whose survey, under the title. */
  lead: string;
  survey: (edition: string) => string;
  panels: Record<PanelId, string>;
  panel: (number: number) => string;
  /** A panel without numbers of the edition. */
  none: (edition: string) => string;
  /** … which shows an earlier one. */
  earlier: (edition: string, shown: string) => string;
  advice: string;
  /** How quotations are told from summaries, and what the numbers in brackets are. */
  adviceKey: string;
  adviceSources: string;
  /** Heading of the list on screen. */
  sourcesOfAdvice: string;
  /** What a sheet's picture says to those who can't see it. */
  sameBelow: string;
  cited: (number: number) => string;
  afterNumber: string;
  call: string;
  desk: string;
  telephone: string;
  nationalList: string;
  madeBy: (office: string) => string;
  unofficial: string;
  and: string;
  /** Between two texts that run on. */
  next: string;
  colon: string;
  sheet: (number: number) => string;
  sheets: string;
  readable: string;
  pageLead: string;
  choose: string;
  edition: string;
  style: string;
  styles: Record<"color" | "mono", string>;
  deskName: string;
  deskHint: string;
  officeName: string;
  show: string;
  save: string;
  print: string;
  nav: string;
};

const ja: Words = {
  title: "サイバー犯罪被害の実態と対策",
  lead: "企業・団体等の皆様へ　警察庁の調査・統計から",
  survey: (edition) => `${edition}調査`,
  panels: {
    damage: "被害の順位",
    routes: "ランサムウェアの感染経路",
    access: "外部から社内への接続",
    telework: "テレワーク",
    security: "セキュリティ対策",
    reporting: "被害の届出先",
    awareness: "届出先の認知（規模別）",
  },
  panel: (number) => `図${number}`,
  none: (edition) => `${edition}の数値は、公表された資料から得られていません。`,
  earlier: (edition, shown) => `${edition}の数値は得られていません。${shown}の値を示します。`,
  advice: "被害を防ぐために",
  adviceKey: "「」は出典の文言のまま、ほかは出典の要約です。出典：",
  adviceSources: "対策",
  sourcesOfAdvice: "対策の出典",
  sameBelow: "同じ内容を、下の「画面で読む」に文字と表で示しています。",
  cited: (number) => `［${number}］`,
  afterNumber: "",
  call: "被害に遭ったら　通報・相談先",
  desk: "相談窓口",
  telephone: "電話",
  nationalList: "全国の相談窓口（警察庁）",
  madeBy: (office) => `作成：${office}`,
  unofficial:
    "このリーフレットは、公表資料を加工して作成した非公式のものであり、警察庁その他の行政機関が作成したものではありません。",
  and: "・",
  next: "　",
  colon: "　",
  sheet: (number) => `${number}枚目`,
  sheets: "A4・2ページ",
  readable: "画面で読む",
  pageLead:
    "選んだ調査年の数値を、直前の調査年と並べてA4・2ページのリーフレットにします。印刷すると、2ページだけが出ます。",
  choose: "リーフレットの内容を選ぶ",
  edition: terms.edition.ja,
  style: "色",
  styles: { color: "カラー", mono: "白黒" },
  deskName: "相談窓口の名称",
  deskHint: "空欄にすると、書き込むための罫線になります。入力した内容はサーバーに保存されません。",
  officeName: "作成する部署",
  show: "この内容で表示",
  save: "PDFを保存",
  print: "このページを印刷すると、A4の2ページになります（余白なし・等倍）。",
  nav: "リーフレット",
};

const en: Words = {
  title: "Cybercrime damage: the facts and what to do",
  lead: "For companies and organisations, from statistics of the police",
  survey: (edition) => `${edition} survey`,
  panels: {
    damage: "Damage, ranked",
    routes: "Infection routes of ransomware",
    access: "Connection from outside",
    telework: "Telework",
    security: "Security measures",
    reporting: "Where damage is reported",
    awareness: "Awareness, by size of organisation",
  },
  panel: (number) => `Fig. ${number}`,
  none: (edition) => `No figures for ${edition} could be had from published material.`,
  earlier: (edition, shown) => `No figures for ${edition} could be had; those shown are for ${shown}.`,
  advice: "Preventing damage",
  adviceKey: "“ ” quotes the source (our translation); the rest summarises it. Sources:",
  adviceSources: "Advice",
  sourcesOfAdvice: "Sources of the advice",
  sameBelow: "The same stands below as text and tables, under “Read on screen”.",
  cited: (number) => ` [${number}]`,
  afterNumber: " ",
  call: "If it happens: whom to call",
  desk: "Consultation desk",
  telephone: "Telephone",
  nationalList: "Desks all over Japan (National Police Agency)",
  madeBy: (office) => `Prepared by: ${office}`,
  unofficial:
    "This leaflet is unofficial. It was compiled by processing published material and was not made by the National Police Agency or any other public body.",
  and: ", ",
  next: "  ",
  colon: ": ",
  sheet: (number) => `Page ${number}`,
  sheets: "Two A4 pages",
  readable: "Read on screen",
  pageLead:
    "The figures of an edition, beside those of the one before it, as a leaflet of two A4 pages. Printing this page prints those two pages only.",
  choose: "Choose what the leaflet shows",
  edition: terms.edition.en,
  style: "Colour",
  styles: { color: "Colour", mono: "Black and white" },
  deskName: "Name of the consultation desk",
  deskHint: "Left empty, a line to write on is printed. What is typed here is not stored on the server.",
  officeName: "Office that prepares the leaflet",
  show: "Show",
  save: "Save as PDF",
  print: "Printed, this page becomes two A4 pages (no margins, actual size).",
  nav: "Leaflet",
};

export const leafletWords: Localised<Words> = { ja, en };
