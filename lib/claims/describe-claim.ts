// A claim in words, so that a reader sees how the sentence was taken.
import type { Indicator } from "../catalogue/types";
import { unitOf } from "../figure/cell";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import type { Amount, Claim } from "./claim";
import { isChange } from "./claim";
import { claimReading } from "./claim-reading";
import { targetLabel } from "./safe-wording";

function amountText(indicator: Indicator, { value, unit, decimals }: Amount, lang: Lang): string {
  const words = claimReading[lang].units;
  // Two thirds are written with one decimal here; the range says what is meant.
  const number = formatNumber(value, Math.max(decimals, Number.isInteger(value) ? 0 : 1));
  if (unit === "percent") return `${number}%`;
  if (unit === "count") return `${number}${indicator.unit === "count" ? unitOf(indicator, lang) : words.count}`;
  return words[unit](number);
}

/** 「25%以上35%未満」: what a round number is taken to span; empty for the rest. */
function spanText(indicator: Indicator, claim: Claim, lang: Lang): string {
  const { amount, relation } = claim;
  const words = claimReading[lang];
  if (!amount || relation !== "about") return "";
  const { from, to } = amount.range;
  const text = (value: number) =>
    amountText(indicator, { ...amount, value, decimals: Number.isInteger(value) ? 0 : 1 }, lang);
  return words.span(text(from), text(to));
}

/** Figure, option, editions and what is said of them, each with its term. */
export function describeClaim(
  claim: Claim,
  indicator: Indicator,
  observations: readonly Observation[],
  { lang, era }: { lang: Lang; era: Era },
): { term: string; text: string }[] {
  const words = claimReading[lang];
  const label = (target: Claim["target"]) => {
    const one = observations.find(
      (of) => of.indicator === indicator.id && of.item === target.item && of.segment === target.segment,
    );
    return one ? targetLabel(one, lang) : target.item;
  };
  const { relation, amount } = claim;
  const number = amount ? amountText(indicator, amount, lang) : "";
  const said =
    relation === "greater" ? words.greater(claim.other ? label(claim.other) : "") : words.said[relation](number);
  return [
    { term: words.terms.indicator, text: indicator.name[lang] },
    { term: words.terms.target, text: label(claim.target) },
    {
      term: isChange(relation) ? words.terms.editions : words.terms.edition,
      text: claim.editions.map((code) => editionLabel(code, lang, era).full).join(words.arrow),
    },
    {
      term: words.terms.said,
      text: said + spanText(indicator, claim, lang),
    },
  ];
}
