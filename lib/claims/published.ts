// What a claim comes to against the published numbers themselves, without any statistics: they say so, or they do not, or
// there is no such number.
import { breakBetween } from "../catalogue/break-between";
import { isOverlapping } from "../catalogue/overlapping";
import type { Indicator } from "../catalogue/types";
import { compareEditions, spanOf } from "../edition";
import type { Observation } from "../observation";
import { type Amount, type LevelRelation, within } from "./claim";
import { countOf, shareOf } from "./share";

export const quotations = ["matches", "differs", "none"] as const;
/** Against the published number itself. */
export type Quotation = (typeof quotations)[number];
export const statisticsVerdicts = ["holds", "does-not-hold", "uncertain", "full-count", "not-decidable"] as const;
/** Whether it may be said, sampling error and all. */
export type Statistics = (typeof statisticsVerdicts)[number];
export type Verdicts = { quotation: Quotation; statistics: Statistics };

export const said = (quotation: Quotation, statistics: Statistics): Verdicts => ({ quotation, statistics });
export const noSuchNumber = said("none", "not-decidable");

const loose = { "at-least": "at-least", "more-than": "more-than", approx: "about" } as const;

/** The number that an amount is held against. */
function numberFor(one: Observation, { unit }: Amount): number | null {
  return unit === "count" ? countOf(one) : shareOf(one);
}

/** A number of a source: as printed or rounded for a share, as it is for a count. */
function equals(one: Observation, published: number, { value, decimals, unit }: Amount): boolean {
  if (unit === "count") return published === value;
  const printed = one.value === null ? 1 : one.decimals;
  return decimals <= printed
    ? Math.abs(published - value) < 0.5 * 10 ** -decimals + 1e-9 && rounds(published, value, decimals)
    : published === value || fromCounts(one, value, decimals);
}

const rounds = (published: number, value: number, decimals: number) =>
  Math.round(published * 10 ** decimals + 1e-9) === Math.round(value * 10 ** decimals);

/** 54.8% of 17 and 31, where the source prints 55%. */
function fromCounts({ count, base, qualifier }: Observation, value: number, decimals: number): boolean {
  return (
    count !== null &&
    base !== null &&
    qualifier === "exact" &&
    decimals <= 1 &&
    rounds((100 * count) / base, value, decimals)
  );
}

/** Whether the published number is as it is said to be. A qualified one (約62%) matches what is qualified alike. */
export function quoted(one: Observation, relation: LevelRelation, amount: Amount): Quotation | "inexact" {
  const published = numberFor(one, amount);
  if (published === null) return "none";
  const qualifier = one.qualifier;
  const own = amount.unit !== "count" || one.value === null || one.value === published;
  if (own && qualifier in loose) {
    if (published !== amount.value) {
      // 70以上 carries 半数以上; 約62% is about 6割.
      if (qualifier === "approx")
        return relation === "exactly"
          ? "differs"
          : within(amount.range, published) === "inside"
            ? "inexact"
            : "differs";
      return relation === "at-least" || relation === "more-than"
        ? amount.value < published
          ? "matches"
          : "inexact"
        : "inexact";
    }
    return relation === loose[qualifier as keyof typeof loose] ? "matches" : "inexact";
  }
  if (relation === "exactly") return equals(one, published, amount) ? "matches" : "differs";
  return within(amount.range, published) === "inside" ? "matches" : "differs";
}

/** An option's numbers over the editions of one length, by time, without those beyond a break. */
export function seriesOf(
  indicator: Indicator,
  observations: readonly Observation[],
  edition: string,
): { edition: string; number: number; one: Observation }[] {
  return observations
    .filter(
      (one) =>
        spanOf(one.edition) === spanOf(edition) &&
        !breakBetween(indicator, one.edition, edition) &&
        !breakBetween(indicator, edition, one.edition),
    )
    .sort((a, b) => compareEditions(a.edition, b.edition))
    .flatMap((one) => {
      const number = shareOf(one);
      return number === null ? [] : [{ edition: one.edition, number, one }];
    });
}

/** What stands beside an option in its edition, that may be more or less than it. */
export function besides(indicator: Indicator, all: readonly Observation[], one: Observation): Observation[] {
  const here = all.filter(
    (of) =>
      of.indicator === one.indicator && of.edition === one.edition && of.breakdown === one.breakdown && of !== one,
  );
  return here.filter(
    (of) =>
      (one.segment === one.item ? true : of.segment === one.segment) &&
      !["other", "no-answer", "unknown"].includes(of.item) &&
      !isOverlapping(indicator, of) &&
      shareOf(of) !== null,
  );
}
