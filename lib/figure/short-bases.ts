// The bases of a figure in a few letters, for where there is one line for what it is of.
import type { Localised } from "../localised";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import type { Figure } from "./figure";

type Words = {
  unstated: string;
  base: (n: string) => string;
  baseOf: (edition: string, base: string) => string;
  join: string;
};

const words: Localised<Words> = {
  ja: {
    unstated: "母数の記載なし",
    base: (n) => `n=${n}`,
    baseOf: (edition, base) => `${edition} ${base}`,
    join: "、",
  },
  en: {
    unstated: "base not stated",
    base: (n) => `n=${n}`,
    baseOf: (edition, base) => `${edition} ${base}`,
    join: ", ",
  },
};

/**
 * `n=107`; of several editions each with its own; that it is not stated once where it is so of all.
 * @param only of this edition
 */
export function shortBases({ bases, lang, era }: Figure, only?: string): string {
  const its = words[lang];
  const own = bases.flatMap((one) => (one.kind === "base" && (!only || one.edition === only) ? [one] : []));
  const said = own.map(({ n }) => (n === null ? its.unstated : its.base(formatNumber(n, 0))));
  if (new Set(said).size <= 1) return said[0] ?? "";
  const of = new Map<string, string>();
  own.forEach(({ edition }, index) => {
    const label = editionLabel(edition, lang, era).running;
    if (!of.has(label)) of.set(label, said[index] ?? "");
  });
  return [...of].map(([edition, base]) => its.baseOf(edition, base)).join(its.join);
}
