// Why a number is unconfirmed, in a note; and the unconfirmed numbers that stand beside a confirmed one, in words.
import type { Reader } from "../address/reader";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Localised } from "../localised";
import { noBreakdown, noteCodesOf, type Observation, type Source } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber, typeset } from "../words/numbers";
import { unitOf } from "./cell";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";
import { sourceName } from "./source-line";

type Words = {
  reason: (sources: string) => string;
  derived: (editions: string) => string;
  beside: (list: string) => string;
};

const words: Localised<Words> = {
  ja: {
    reason: (sources) =>
      `「未確認」の数値は、個人の記録（${sources}）だけによるもので、原資料では確かめていない。比較や判定には用いていない。`,
    derived: (editions) => `${editions}の未確認の数値は、記録した人が差し引きで求めた値の可能性がある。`,
    beside: (list) => `同じ欄に確認できた数値があるため図に示していない未確認の数値：${list}。`,
  },
  en: {
    reason: (sources) =>
      `Numbers marked “unconfirmed” were noted by private persons only (${sources}) and not checked against the original. They are not compared or judged.`,
    derived: (editions) => `The unconfirmed number of ${editions} may have been got by subtraction.`,
    beside: (list) => `Unconfirmed numbers not drawn, because a confirmed number stands in their place: ${list}.`,
  },
};

/**
 * @param shown the unconfirmed numbers that are drawn
 * @param beside those that are not, of the editions and the breakdown shown
 */
export function unconfirmedNotes(
  indicator: Indicator,
  shown: readonly Observation[],
  beside: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
  { lang, era }: Reader,
): Figure["notes"] {
  const all = [...shown, ...beside];
  if (all.length === 0) return [];
  const { colon, join, brackets, base, cases, qualified, unconfirmedMark } = figureWords[lang];
  const own = words[lang];
  const label = (edition: string) => editionLabel(edition, lang, era).plain;
  const named = [...new Set(all.map((one) => one.source))].flatMap((id) => sources.get(id) ?? []);
  const derived = shown.filter((one) => noteCodesOf(one).includes("may-be-derived"));
  const editions = [...new Set(derived.map((one) => one.edition))].sort(compareEditions).map(label);
  const said = (one: Observation) => {
    const { value, decimals, count } = one;
    const item = typeset(one.itemLabel[lang], lang);
    const who = one.breakdown === noBreakdown || one.item === one.segment ? item : `${one.segmentLabel[lang]} ${item}`;
    const share = value === null ? [] : [`${formatNumber(value, decimals)}${unitOf(indicator, lang)}`];
    const number = [...share, ...(count === null ? [] : [cases(formatNumber(count, 0))])];
    const n = one.base === null ? [] : [base(formatNumber(one.base, 0))];
    const [first = "", ...rest] = [...number, ...n];
    const detail = rest.length > 0 ? brackets(rest.join(figureWords[lang].comma)) : "";
    return `${label(one.edition)} ${who}${colon}${qualified[one.qualifier](first)}${detail}${unconfirmedMark}`;
  };
  const texts = [
    own.reason(join(named.map((one) => sourceName(one, lang)))),
    ...(editions.length > 0 ? [own.derived(join(editions))] : []),
    ...(beside.length > 0 ? [own.beside(join(beside.map(said)))] : []),
  ];
  return texts.map((text) => ({ code: "unconfirmed", text }));
}
