// Words of the leaflet and of its page. Panels are called as the agency's leaflets call their parts.

import type { PanelId } from "../address/leaflet";
import type { Localised } from "../localised";
import { terms } from "../words/terms";

type Words = {
  title: string;
  /** Whose survey, under the title. */
  lead: string;
  survey: (edition: string) => string;
  panels: Record<PanelId, string>;
  panel: (number: number) => string;
  /** Of a panel with more rows than it has room for. */
  more: (count: number) => string;
  precautions: string;
  firstSteps: string;
  /** The number that any telephone reaches, and what it is. */
  police: string;
  policeNumber: string;
  /** What the QR codes lead to. */
  codes: Record<"desk" | "leaflet", string>;
  adviceSources: string;
  /** Whose texts the advice sums up; their titles stand on the page. */
  summarised: (publishers: string) => string;
  join: string;
  /** Heading of the list on screen. */
  sourcesOfAdvice: string;
  /** What a sheet's picture says to those who can't see it. */
  sameBelow: string;
  desk: string;
  telephone: string;
  nationalList: string;
  /** @param office empty where nobody has said who made it */
  madeBy: (office: string) => string;
  and: string;
  /** Between two texts that run on. */
  next: string;
  colon: string;
  sheet: (number: number) => string;
  sheets: string;
  readable: string;
  pageLead: string;
  panelsLegend: string;
  panelUp: string;
  panelDown: string;
  linkName: string;
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
  survey: (edition) => `${edition}の数値`,
  panels: {
    cases: "ランサムウェア被害の件数",
    damage: "被害の順位",
    routes: "ランサムウェアの感染経路",
    victims: "被害を受けた組織",
    recovery: "復旧にかかる費用・期間",
    reporting: "被害の届出",
    access: "外部から社内への接続",
    telework: "テレワーク",
    security: "セキュリティ対策",
    cause: "攻撃の原因",
    extortion: "二重恐喝",
    backup: "バックアップ",
    awareness: "届出先の認知（規模別）",
  },
  panel: (number) => `図${number}`,
  more: (count) => `ほか${count}項目。`,
  precautions: "被害を防ぐために",
  firstSteps: "被害に遭ったら",
  police: "警察相談専用電話",
  policeNumber: "＃9110",
  codes: { desk: "相談窓口のページ", leaflet: "数値と出典" },
  adviceSources: "対策",
  summarised: (publishers) => `${publishers}の資料を要約して作成。`,
  join: "、",
  sourcesOfAdvice: "対策の出典",
  sameBelow: "同じ内容を、下の「画面で読む」に文字と表で示しています。",
  desk: "相談窓口",
  telephone: "電話",
  nationalList: "全国の相談窓口（警察庁）",
  madeBy: (office) =>
    office
      ? `この紙面は、${office}が、警察庁の調査・統計などの公表資料を加工して作成したものです。警察庁が作成したものではありません。`
      : "この紙面は、警察庁の調査・統計などの公表資料を加工して作成した非公式のものであり、警察庁その他の行政機関が作成したものではありません。",
  and: "・",
  next: "　",
  colon: "　",
  sheet: (number) => `${number}枚目`,
  sheets: "A4・1ページ",
  readable: "画面で読む",
  pageLead: "選んだ年の数値と対策を、A4・1ページのリーフレットにします。印刷すると、その1ページだけが出ます。",
  panelsLegend: `載せる図（6つまで。選ばなければ初めの6つ）`,
  panelUp: "前へ",
  panelDown: "後へ",
  linkName: "相談窓口のページのアドレス",
  choose: "リーフレットの内容を選ぶ",
  edition: terms.edition.ja,
  style: "色",
  styles: { color: "カラー", mono: "白黒" },
  deskName: "相談窓口の名称",
  deskHint: "空欄にすると、書き込むための罫線になります。入力した内容はサーバーに保存されません。",
  officeName: "作成する部署",
  show: "この内容で表示",
  save: "PDFを保存",
  print: "このページを印刷すると、A4の1ページになります（余白なし・等倍）。",
  nav: "リーフレット",
};

const en: Words = {
  title: "Cybercrime damage: the facts and what to do",
  lead: "For companies and organisations, from statistics of the police",
  survey: (edition) => `Figures for ${edition}`,
  panels: {
    cases: "Ransomware cases",
    damage: "Damage, ranked",
    routes: "Infection routes of ransomware",
    victims: "Who is hit",
    recovery: "Cost and time of recovery",
    reporting: "Reporting damage",
    access: "Connection from outside",
    telework: "Telework",
    security: "Security measures",
    cause: "Causes of attacks",
    extortion: "Double extortion",
    backup: "Backups",
    awareness: "Awareness, by size of organisation",
  },
  panel: (number) => `Fig. ${number}`,
  more: (count) => `${count} more not shown.`,
  precautions: "Preventing damage",
  firstSteps: "If it happens",
  police: "Police consultation line",
  policeNumber: "#9110",
  codes: { desk: "Page of the desk", leaflet: "Figures, sources" },
  adviceSources: "Advice",
  summarised: (publishers) => `summarised from material of ${publishers}.`,
  join: ", ",
  sourcesOfAdvice: "Sources of the advice",
  sameBelow: "The same stands below as text and tables, under “Read on screen”.",
  desk: "Consultation desk",
  telephone: "Telephone",
  nationalList: "Desks all over Japan (National Police Agency)",
  madeBy: (office) =>
    office
      ? `Made by ${office} by processing surveys and statistics of the National Police Agency and other published material. Not made by the agency.`
      : "This leaflet is unofficial. It was compiled by processing surveys and statistics of the National Police Agency and other published material, and was not made by the agency or any other public body.",
  and: ", ",
  next: "  ",
  colon: ": ",
  sheet: (number) => `Page ${number}`,
  sheets: "One A4 page",
  readable: "Read on screen",
  pageLead:
    "The figures of a year and what to do, as a leaflet of one A4 page. Printing this page prints that page only.",
  panelsLegend: "Figures to show (up to six; none chosen: the first six)",
  panelUp: "Earlier",
  panelDown: "Later",
  linkName: "Address of the desk's page",
  choose: "Choose what the leaflet shows",
  edition: terms.edition.en,
  style: "Colour",
  styles: { color: "Colour", mono: "Black and white" },
  deskName: "Name of the consultation desk",
  deskHint: "Left empty, a line to write on is printed. What is typed here is not stored on the server.",
  officeName: "Office that prepares the leaflet",
  show: "Show",
  save: "Save as PDF",
  print: "Printed, this page becomes one A4 page (no margins, actual size).",
  nav: "Leaflet",
};

export const leafletWords: Localised<Words> = { ja, en };
