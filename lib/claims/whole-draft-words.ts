// Words of the check of a whole draft, sentence by sentence.
import type { Localised } from "../localised";

type Words = {
  heading: string;
  lead: string;
  label: string;
  button: string;
  noScript: string;
  /** While it is at work, and when it is done. */
  working: (done: number, all: number) => string;
  done: (sentences: number, checked: number, counts: readonly string[]) => string;
  count: (answer: string, count: number) => string;
  cut: (most: string) => string;
  nothing: string;
  list: string;
  long: (most: number) => string;
  failed: string;
  unanswered: string;
  alone: string;
  aloneOf: (sentence: string) => string;
  figure: string;
};

export const wholeDraftWords: Localised<Words> = {
  ja: {
    heading: "原稿をまとめて確かめる",
    lead: "原稿を3ページ分ほど（1万字まで）貼り付けてください。数値や増減を述べる文を1文ずつ（1文200字まで）このサーバーで確かめ、印を付けて並べます。",
    label: "原稿",
    button: "原稿を確かめる",
    noScript: "この欄はJavaScriptで動きます。使えないときは、上の欄で1文ずつ確かめてください。",
    working: (done, all) => `確かめています（${all}文のうち${done}文）`,
    done: (sentences, checked, counts) =>
      `${sentences}文のうち、数値や増減を述べる${checked}文を確かめました${counts.length > 0 ? `：${counts.join("、")}` : ""}。`,
    count: (answer, count) => `${answer}${count}文`,
    cut: (most) => `初めの${most}字だけを確かめました。残りは分けて貼り付けてください。`,
    nothing: "数値や増減を述べる文がありません。",
    list: "文ごとの判定",
    long: (most) => `${most}字を超えるため、確かめていません。文を分けてください。`,
    failed: "サーバーに尋ねられませんでした。もう一度お試しください。",
    unanswered: "当てはまる図が一つに決まらないため、数値を示せません。",
    alone: "この文だけを確かめる",
    aloneOf: (sentence) => `この文だけを確かめる：${sentence}`,
    figure: "図を見る",
  },
  en: {
    heading: "Check a whole draft",
    lead: "Paste about three pages (up to 10,000 characters). Sentences with numbers or movements (up to 200 characters each) are checked one by one by this server, marked and listed.",
    label: "Draft",
    button: "Check the draft",
    noScript: "This field needs JavaScript. Without it, check one sentence at a time in the field above.",
    working: (done, all) => `Checking (${done} of ${all} sentences)`,
    done: (sentences, checked, counts) =>
      `Of ${sentences} sentences, ${checked} with numbers or movements were checked${counts.length > 0 ? `: ${counts.join(", ")}` : ""}.`,
    count: (answer, count) => `${answer} ${count}`,
    cut: (most) => `Only the first ${most} characters were checked. Paste the rest apart.`,
    nothing: "No sentence has a number or a movement.",
    list: "Each sentence",
    long: (most) => `Longer than ${most} characters: not checked. Divide the sentence.`,
    failed: "The server could not be asked. Please try again.",
    unanswered: "It is not clear which figure is meant, so no number can be shown.",
    alone: "Check this sentence alone",
    aloneOf: (sentence) => `Check this sentence alone: ${sentence}`,
    figure: "See the figure",
  },
};
