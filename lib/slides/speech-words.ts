// Text for speaking: what is said of a figure, in polite Japanese (です・ます) or plain English.
import type { Localised } from "../localised";
import { politeFigure, politeText } from "./speech-endings";

type Words = {
  /** A sentence of the figure as it is said. */
  said: (text: string) => string;
  /** @param who was asked @param editions named in full; none where the numbers are lost */
  shows: (name: string, who: string, editions: readonly string[]) => string;
  lost: string;
  /** Some numbers are there, the rest is not. */
  restLost: string;
  bases: (texts: readonly string[]) => string[];
  source: (line: string) => string;
  /** Before the method notes that did not fit on a page. */
  furtherNotes: string;
  note: (text: string) => string;
  /** Before what was already said on the page before. */
  continued: string;
  cover: (title: string, agenda: readonly string[]) => string;
  heading: (text: string) => string;
  /** Heading of the last slide. */
  closing: string;
  /** A line of a text slide. */
  read: (line: string) => string;
};

type Unstated = { when: string[]; of: string };

/** Bases one after the other that are not stated, and of the same respondents, are said in one sentence. */
function saidBases(
  texts: readonly string[],
  unstated: RegExp,
  say: (bases: Unstated) => string,
  other: (text: string) => string,
) {
  const groups: (Unstated | string)[] = [];
  for (const text of texts) {
    const [, when, of = ""] = unstated.exec(text) ?? [];
    const last = groups.at(-1);
    if (when === undefined) groups.push(text);
    else if (typeof last === "object" && last.of === of) last.when.push(when);
    else groups.push({ when: [when], of });
  }
  return groups.map((one) => (typeof one === "string" ? other(one) : say(one)));
}

const ja: Words = {
  said: (text) => politeFigure(text.replace("：", "について、")),
  shows: (name, who, editions) => {
    const [, said = who, multiple] = /^(.*?)(（複数回答）)?$/.exec(who) ?? [];
    const asked = said.endsWith("説明の記載なし")
      ? `対象の説明は、出典にありません。${multiple ? "複数回答です。" : ""}`
      : `対象は、${said}${multiple ? "で、複数回答" : ""}です。`;
    const [first, last] = [editions[0], editions.at(-1)];
    const when = editions.length > 2 ? `${first}から${last}まで` : editions.join("と");
    return `「${name}」の図です。${asked}${when ? `時期は、${when}です。` : ""}`;
  },
  lost: "原資料では図だけで示されており、数値は得られていません。",
  restLost: "そのほかの数値は、原資料では図だけで示されており、得られていません。",
  bases: (texts) =>
    saidBases(
      texts,
      /^(.+?)：母数の記載なし(（.*）)?$/,
      ({ when, of }) => `${when.join("、")}の母数${of}は、出典に記載がありません。`,
      (text) => {
        const [, who, n, about = ""] = /^(.+?)：n=([\d,]+)(（.*）)?$/.exec(text) ?? [];
        if (who) return `${who}の母数は、${n}${about}です。`;
        const rate = /^(.+?の回答率)：([\d.]+%)（(計算値。)?対象(.+?)、回答(.+?)。(.+?)含まれない）$/.exec(text);
        if (!rate) return `母数は、${text}です。`;
        const [, name, share, computed, sample, responses, rest] = rate;
        const said = `${computed ? "計算値で" : ""}${share}です`;
        return `${name}は、${said}。対象は${sample}、回答は${responses}で、${rest}含まれません。`;
      },
    ),
  source: (line) => {
    const named = line.replace(/^出典：/, "").replace(/（https?:\/\/[^（）]*）/g, "");
    if (named.endsWith("を加工して作成")) return `この図は、${named}しました。`;
    return `出典は、${named.replaceAll("） ", "）の")}です。`;
  },
  furtherNotes: "補足します。",
  note: (text) => {
    const [, when, share] = /^(.+)：1団体＝([\d.]+ポイント)$/.exec(text) ?? [];
    if (when) return `${when}では、1団体が${share}に当たります。`;
    return politeFigure(text.replace(/^不連続：/, "数値は連続しません。"));
  },
  continued: "（前のスライドの続きです。話す内容は同じです。）",
  cover: (title, agenda) => {
    const points = agenda.map((one) => `「${one}」`).join("、");
    const count = agenda.length > 1 ? `の${agenda.length}件` : "";
    return `「${title}」の資料をご説明します。${points ? `議題は、${points}${count}です。` : ""}`;
  },
  heading: (text) => `次は、「${text}」です。`,
  closing: "最後に、お知らせです。",
  read: (line) => {
    const [, source, summary, named] = /^(.{0,12}出典|参考資料)(（要約）)?：(.+)$/.exec(line) ?? [];
    if (!source) return politeText(line);
    return summary ? `今の内容は、${named}を要約したものです。` : `${source}は、${named}です。`;
  },
};

/** Marks stand for the eye; said aloud, they are words. */
const spokenMarks: readonly [string, string][] = [
  [" [e]", " (computed)"],
  [" [u]", " (small base)"],
  [" [p]", " (provisional)"],
  [" [r]", " (revised)"],
  [" [low]", " (rounded to zero)"],
];
const withoutMarks = (text: string) => spokenMarks.reduce((said, [mark, words]) => said.replaceAll(mark, words), text);

/** `First half of 2024` inside a sentence. */
const running = (edition: string) => edition.replace(/^(First|Second) half/, (half) => `the ${half.toLowerCase()}`);
const inSentence = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
const listed = (texts: readonly string[]) =>
  [texts.slice(0, -1).join(", "), texts.at(-1)].filter(Boolean).join(" and ");

/** `Includes second-hand figures` has no subject: read alone it would be an order. */
function sentence(text: string): string {
  const said = withoutMarks(text).replace(/^Includes /, "This includes ");
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** What was asked, in brackets behind a base. */
const aboutBase = (about = "") => about.replace(/^ \(([A-Z])(?=[a-z])/, (start) => start.toLowerCase());

const en: Words = {
  said: sentence,
  shows: (name, who, editions) => {
    const span = `from ${editions[0]} to ${editions.at(-1)}`;
    const when = editions.length > 2 ? ` ${span}` : editions.length > 0 ? ` in ${listed(editions)}` : "";
    const [, whom = who, multiple] = /^(.*?)( \(multiple answers\))?$/.exec(who) ?? [];
    const covered = /^(?:Base n|N)ot described by the source$/.test(whom)
      ? `The source does not describe who or what is covered${when}`
      : `It covers ${inSentence(whom)}${when}`;
    const asked = `${covered}${multiple ? "; several answers were possible" : ""}.`;
    return `This figure shows “${name}”. ${asked}`;
  },
  lost: "The source shows this only as a picture; the numbers could not be obtained.",
  restLost: "The source shows the other numbers only as a picture; they could not be obtained.",
  bases: (texts) =>
    saidBases(
      texts,
      /^(.+?): base not stated( \(.*\))?$/,
      ({ when, of }) => `The source does not state the base for ${listed(when.map(running))}${aboutBase(of)}.`,
      (text) => {
        const [, who, n, about = ""] = /^(.+?): n=([\d,]+)( \(.*\))?$/.exec(text) ?? [];
        if (who) return `The base for ${running(who)} is ${n}${aboutBase(about)}.`;
        const rate = /^Response rate for (.+?): ([\d.]+%)( \[e\])? \((.+?); (.+)\)$/.exec(text);
        if (!rate) return `${withoutMarks(text)}.`;
        const [, when = "", share, computed, counts, rest] = rate;
        return `The response rate for ${when}${computed ? ", computed here," : ""} is ${share} (${counts}); ${rest}.`;
      },
    ),
  source: (line) => {
    const named = line
      .replace(/, https?:\/\/\S+$/, "")
      .replace(/^Source: /, "")
      .replace(/\) (?=[A-Z])/g, "), ")
      .replace(/(^|, |processing )article on/g, "$1an article on");
    return named.startsWith("compiled") ? `This figure was ${named}.` : `The source is ${named}.`;
  },
  furtherNotes: "Further notes.",
  note: (text) => {
    const [, when, share] = /^(.+): 1 organisation = ([\d.]+) points$/.exec(text) ?? [];
    return when ? `One organisation makes up ${share} points in ${running(when)}.` : sentence(text);
  },
  continued: "(Continued from the slide before; the notes are the same.)",
  cover: (title, agenda) =>
    `These are the papers for “${title}”.${agenda.length > 0 ? ` On the agenda: ${agenda.join("; ")}.` : ""}`,
  heading: (text) => `Next: ${text}.`,
  closing: "Finally, some notices.",
  read: (line) => (/[.!?:]$/.test(line) ? line : `${line}.`),
};

export const speechWords: Localised<Words> = { ja, en };
