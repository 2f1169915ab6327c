// Text for speaking: what is said of a figure, in polite Japanese (です・ます) or plain English, made from its parts.
import type { Figure } from "../figure/figure";
import type { Localised } from "../localised";
import { politeFigure, politeText } from "./speech-endings";

type Words = {
  /** @param editions named in full; none where the numbers are lost */
  shows: (name: string, asked: Figure["asked"], editions: readonly string[]) => string;
  /** A sentence that somebody wrote about a figure: of the catalogue or of the data. */
  prose: (text: string) => string;
  lost: string;
  /** Some numbers are there, the rest is not. */
  restLost: string;
  unstated: (when: readonly string[], about: string) => string;
  base: (when: string, n: string, about: string) => string;
  responseRate: (when: string, rate: string, computed: boolean, sample: string, responses: string) => string;
  /** By the editions that it speaks of; of a break by the reason. */
  caution: Record<Figure["cautions"][number]["code"], (names: readonly string[]) => string>;
  /** Of numbers that were processed. */
  processed: (sources: readonly string[]) => string;
  seen: (title: string, locator: string) => string;
  /** Before the method notes that did not fit on a page. */
  furtherNotes: string;
  ruler: (when: string, points: string) => string;
  note: Record<"multiple-answers" | "rounding", string>;
  /** @param reference some intervals are only for reference */
  interval: (reference: boolean) => string;
  /** Before what was already said on the page before. */
  continued: string;
  cover: (title: string, agenda: readonly string[]) => string;
  heading: (text: string) => string;
  /** Heading of the last slide. */
  closing: string;
  /** A line of a text slide. */
  read: (line: string) => string;
};

const bracketed = (about: string) => (about ? `（${about}）` : "");

const ja: Words = {
  shows: (name, { population, multiple }, editions) => {
    const asked =
      population === null
        ? `対象の説明は、出典にありません。${multiple ? "複数回答です。" : ""}`
        : `対象は、${population}${multiple ? "で、複数回答" : ""}です。`;
    const [first, last] = [editions[0], editions.at(-1)];
    const when = editions.length > 2 ? `${first}から${last}まで` : editions.join("と");
    return `「${name}」の図です。${asked}${when ? `時期は、${when}です。` : ""}`;
  },
  prose: politeFigure,
  lost: "原資料では図だけで示されており、数値は得られていません。",
  restLost: "そのほかの数値は、原資料では図だけで示されており、得られていません。",
  unstated: (when, about) => `${when.join("、")}の母数${bracketed(about)}は、出典に記載がありません。`,
  base: (when, n, about) => `${when}の母数は、${n}${bracketed(about)}です。`,
  responseRate: (when, rate, computed, sample, responses) =>
    `${when}の回答率は、${computed ? "計算値で" : ""}${rate}%です。対象は${sample}件、回答は${responses}件で、回答しなかった団体の状況は含まれません。`,
  caution: {
    break: ([reason = ""]) => `数値は連続しません。${politeFigure(reason)}`,
    "year-assigned": (names) =>
      `${names.join("、")}の年の表示は、原資料の文字から年が読み取れないため、本サイトが対応づけたものです。`,
    "small-base": (names) => `${names.join("、")}は母数が30未満のため、割合の大小を論じることはできません。`,
  },
  processed: (sources) => `この図は、${sources.join("、")}を加工して作成しました。`,
  seen: (title, locator) => `出典は、${title}${locator ? `の${locator}` : ""}です。`,
  furtherNotes: "補足します。",
  ruler: (when, points) => `${when}では、1団体が${points}ポイントに当たります。`,
  note: {
    "multiple-answers": "複数回答のため、合計は100%を超える場合があります。",
    rounding: "四捨五入のため、内訳の合計が100%にならない場合があります。",
  },
  interval: (reference) =>
    "95%信頼区間（ウィルソンの方法）は、標本がたまたまこの団体になったことによる幅だけを表します。回答者を母集団からの単純無作為標本とみなしており、回答しなかった団体による偏りは含みません。" +
    (reference
      ? "母数の記載がない割合の区間は、公表値のすべてと矛盾しない最小の母数を仮定した参考の幅（点線）で、実際の区間はこれより狭い可能性があります。上昇・低下の判定には用いません。"
      : ""),
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

const inSentence = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
const listed = (texts: readonly string[]) =>
  [texts.slice(0, -1).join(", "), texts.at(-1)].filter(Boolean).join(" and ");
const aside = (about: string) => (about ? ` (${inSentence(about)})` : "");
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** A source whose title was not seen is described: `article on a survey`. */
const withArticle = (source: string) => (source.startsWith("article ") ? `an ${source}` : source);

const en: Words = {
  shows: (name, { population, multiple }, editions) => {
    const span = `from ${editions[0]} to ${editions.at(-1)}`;
    const when = editions.length > 2 ? ` ${span}` : editions.length > 0 ? ` in ${listed(editions)}` : "";
    const covered =
      population === null
        ? `The source does not describe who or what is covered${when}`
        : `It covers ${inSentence(population)}${when}`;
    const asked = `${covered}${multiple ? "; several answers were possible" : ""}.`;
    return `This figure shows “${name}”. ${asked}`;
  },
  prose: sentence,
  lost: "The source shows this only as a picture; the numbers could not be obtained.",
  restLost: "The source shows the other numbers only as a picture; they could not be obtained.",
  unstated: (when, about) => `The source does not state the base for ${listed(when)}${aside(about)}.`,
  base: (when, n, about) => `The base for ${when} is ${n}${aside(about)}.`,
  responseRate: (when, rate, computed, sample, responses) =>
    `The response rate for ${when}${computed ? ", computed here," : ""} is ${rate}% (${responses} of ${sample}); those who did not answer are not in it.`,
  caution: {
    break: ([reason = ""]) => sentence(`Break in series: ${reason}`),
    "year-assigned": (names) =>
      `The year labels of ${names.join(", ")} were assigned by this site, because the text of the source does not show them.`,
    "small-base": (names) => `${names.join(", ")}: the base is under 30, so the shares cannot be called high or low.`,
  },
  processed: (sources) => `This figure was compiled by processing ${sources.map(withArticle).join(", ")}.`,
  seen: (title, locator) => `The source is ${[withArticle(title), locator].filter(Boolean).join(", ")}.`,
  furtherNotes: "Further notes.",
  ruler: (when, points) => `One organisation makes up ${points} points in ${when}.`,
  note: {
    "multiple-answers": "Multiple answers: shares may add up to more than 100%.",
    rounding: "Parts may not add up to 100% because of rounding.",
  },
  interval: (reference) =>
    "The 95% confidence interval (Wilson) covers only the chance of drawing this sample. It takes the respondents for a simple random sample of the population; bias from those who did not answer is not in it." +
    (reference
      ? " Where the base is not stated, the dashed interval is for reference: it assumes the smallest base that fits all published shares, so the real interval may be narrower. It is never used to call a rise or a fall."
      : ""),
  continued: "(Continued from the slide before; the notes are the same.)",
  cover: (title, agenda) =>
    `These are the papers for “${title}”.${agenda.length > 0 ? ` On the agenda: ${agenda.join("; ")}.` : ""}`,
  heading: (text) => `Next: ${text}.`,
  closing: "Finally, some notices.",
  read: (line) => (/[.!?:]$/.test(line) ? line : `${line}.`),
};

export const speechWords: Localised<Words> = { ja, en };
