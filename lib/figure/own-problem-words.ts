// What is wrong with an own value, in one sentence that says what to do.
import type { Lang, Localised } from "../localised";
import { formatNumber } from "../words/numbers";
import type { OwnProblem } from "./own-values";

type Words = {
  [Code in OwnProblem["code"]]: (label: string, problem: Extract<OwnProblem, { code: Code }>) => string;
};

const ja: Words = {
  nothing: () => "値を一つ以上入れてください。",
  "no-number": (label, { text }) => `「${label}」の値「${text}」を、63.4のような数字だけにしてください。`,
  "no-share": (label, { text }) => `「${label}」の値「${text}」を、0から100までの割合（%）にしてください。`,
  "no-count": (label, { text }) => `「${label}」の値「${text}」を、0以上の整数の件数にしてください。`,
  decimals: (label, { text }) => `「${label}」の値「${text}」を、小数第2位までにしてください。`,
  "no-base": (label, { text }) => `「${label}」の回答数（n）「${text}」を、1以上の整数にしてください。`,
  "no-such-share": (label, { text, base }) =>
    `「${label}」の値「${text}」は、回答数（n）${formatNumber(base, 0)}からは得られない割合です。値か回答数を確かめてください。`,
  "over-all": (_, { total }) =>
    `一つだけ選ぶ設問なので、合計が100%を超えないようにしてください（今は${formatNumber(total, 1)}%）。`,
  "unknown-option": (_, { text }) =>
    `「${text}」という選択肢は、この図にありません。選択肢の名前をこの図に合わせてください。`,
};

const en: Words = {
  nothing: () => "Enter at least one value.",
  "no-number": (label, { text }) => `Write the value of “${label}” (“${text}”) as a plain number such as 63.4.`,
  "no-share": (label, { text }) => `Write the value of “${label}” (“${text}”) as a share from 0 to 100 percent.`,
  "no-count": (label, { text }) => `Write the value of “${label}” (“${text}”) as a whole number from 0 upwards.`,
  decimals: (label, { text }) => `Write the value of “${label}” (“${text}”) with two decimals at most.`,
  "no-base": (label, { text }) => `Write the responses (n) of “${label}” (“${text}”) as a whole number from 1 upwards.`,
  "no-such-share": (label, { text, base }) =>
    `No count out of n = ${formatNumber(base, 0)} gives the value “${text}” of “${label}”: check the value or the responses.`,
  "over-all": (_, { total }) =>
    `Only one answer could be given: keep the values at 100% or less together (now ${formatNumber(total, 1)}%).`,
  "unknown-option": (_, { text }) => `This figure has no option “${text}”: name the options as this figure does.`,
};

const words: Localised<Words> = { ja, en };

/** @param label of the option that it is about */
export function ownSentence(problem: OwnProblem, label: string, lang: Lang): string {
  const say = words[lang][problem.code] as (label: string, problem: OwnProblem) => string;
  return say(label, problem);
}
