// Text for speaking: what is said of a figure, in polite Japanese (です・ます) or plain English.
import type { Localised } from "../localised";

type Words = {
  /** A sentence of the figure as it is said. */
  said: (text: string) => string;
  shows: (name: string, subtitle: string) => string;
  lost: string;
  /** Some numbers are there, the rest is not. */
  restLost: string;
  base: (text: string) => string;
  source: (line: string) => string;
  cover: (title: string, agenda: readonly string[]) => string;
  /** A line of a text slide, read out as it stands. */
  read: (line: string) => string;
};

/** Ends of sentences as the figures write them, and as they are spoken; whatever else ends one takes です. */
const ends: readonly [RegExp, string][] = [
  [/((?:です|ます|ません|ました|でした|ください))$/, "$1"],
  [/最も(多|高)い$/, "最も$1くなっています"],
  [/した$/, "しました"],
  [/差はない$/, "差はありません"],
  [/(られ|でき|まれ)ない$/, "$1ません"],
  [/である$/, "です"],
  [/ている$/, "ています"],
  [/残る$/, "残っています"],
];

/** Cuts at 。 outside brackets and quotation marks. */
function sentencesOf(text: string): string[] {
  const found = [""];
  let depth = 0;
  for (const character of text) {
    if ("（「".includes(character)) depth += 1;
    if ("）」".includes(character)) depth -= 1;
    if (character === "。" && depth <= 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found.filter(Boolean);
}

function polite(sentence: string): string {
  // A remark in brackets follows a verb; after a noun it belongs to the noun.
  const [, main = sentence, remark = ""] = /^(.*?)(（[^（）]*(?:（[^（）]*）[^（）]*)*）)?$/.exec(sentence) ?? [];
  for (const [end, spoken] of ends) if (end.test(main)) return `${main.replace(end, spoken)}${remark}。`;
  return `${sentence}です。`;
}

const ja: Words = {
  said: (text) => sentencesOf(text.replace("：", "について、")).map(polite).join(""),
  shows: (name, subtitle) => `「${name}」の図です。対象は、${subtitle}です。`,
  lost: "原資料では図だけで示されており、数値は得られていません。",
  restLost: "そのほかの数値は、原資料では図だけで示されており、得られていません。",
  base: (text) => {
    const [, who, n, about = ""] = /^(.+?)：n=([\d,]+)(（.*）)?$/.exec(text) ?? [];
    if (who) return `${who}の母数は${n}です${about}。`;
    const [, when, of = ""] = /^(.+?)：母数の記載なし(（.*）)?$/.exec(text) ?? [];
    if (when) return `${when}の母数は、出典に記載がありません${of}。`;
    const [, rate, share, remark = ""] = /^(.+?の回答率)：([\d.]+%)(（.*）)?$/.exec(text) ?? [];
    if (rate) return `${rate}は${share}です${remark.replace("含まれない", "含まれません")}。`;
    return `母数は、${text}です。`;
  },
  source: (line) => {
    const named = line.replace(/^出典：/, "").replace(/（https?:\/\/[^（）]*）/g, "");
    return named.endsWith("を加工して作成") ? `この図は、${named}しました。` : `出典は、${named}です。`;
  },
  cover: (title, agenda) =>
    `${title}の資料をご説明します。${agenda.length > 0 ? `議題は、${agenda.map((one) => `「${one}」`).join("、")}です。` : ""}`,
  read: (line) => (/[。！？]$/.test(line) ? line : `${line}。`),
};

const en: Words = {
  said: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  shows: (name, subtitle) => `This figure shows: ${name}. ${subtitle}.`,
  lost: "The source shows this only as a picture; the numbers could not be obtained.",
  restLost: "The source shows the other numbers only as a picture; they could not be obtained.",
  base: (text) => {
    const [, who, n, about = ""] = /^(.+?): n=([\d,]+)( \(.*\))?$/.exec(text) ?? [];
    if (who) return `The base for ${who} is ${n}${about}.`;
    const [, when, of = ""] = /^(.+?): base not stated( \(.*\))?$/.exec(text) ?? [];
    if (when) return `The source does not state the base for ${when}${of}.`;
    return `${text}.`;
  },
  source: (line) => `${line.replace(/, https?:\/\/\S+$/, "")}.`,
  cover: (title, agenda) =>
    `These are the papers of “${title}”.${agenda.length > 0 ? ` On the agenda: ${agenda.join("; ")}.` : ""}`,
  read: (line) => (/[.!?:]$/.test(line) ? line : `${line}.`),
};

export const speechWords: Localised<Words> = { ja, en };
