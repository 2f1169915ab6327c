// What /methods lists from the data: assigned years, second-hand and preliminary values, qualifiers, and the shares that
// do not agree with their counts.

import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import {
  type NoteCode,
  noteCodesOf,
  type Observation,
  type Qualifier,
  qualifiers,
  type SourceKind,
} from "../observation";
import { fittingCounts } from "../stats/fitting-counts";
import { roundShare } from "../stats/round-half-up";
import type { Dataset } from "./dataset";

export type Noted = { indicator: Indicator; editions: readonly string[]; observations: readonly Observation[] };

function byIndicator(indicators: readonly Indicator[], observations: readonly Observation[]): Noted[] {
  return indicators.flatMap((indicator) => {
    const own = observations.filter((one) => one.indicator === indicator.id);
    const editions = [...new Set(own.map((one) => one.edition))].sort(compareEditions);
    return own.length > 0 ? [{ indicator, editions, observations: own }] : [];
  });
}

/** Observations that carry a note code, by indicator in the catalogue's order. */
export function withNote(indicators: readonly Indicator[], { observations }: Dataset, code: NoteCode): Noted[] {
  return byIndicator(
    indicators,
    observations.filter((one) => noteCodesOf(one).includes(code)),
  );
}

const firstHand: readonly SourceKind[] = ["primary", "transcript"];

export type SecondHand = { indicator: Indicator; kinds: readonly SourceKind[]; count: number; total: number };

/** How many values of each indicator come from a source other than the agency's own text or a copy of it. */
export function secondHand(indicators: readonly Indicator[], { observations, sources }: Dataset): SecondHand[] {
  return byIndicator(indicators, observations).flatMap(({ indicator, observations: own }) => {
    const kinds = own.flatMap((one) => sources.get(one.source)?.kind ?? []).filter((kind) => !firstHand.includes(kind));
    return kinds.length > 0
      ? [{ indicator, kinds: [...new Set(kinds)].sort(), count: kinds.length, total: own.length }]
      : [];
  });
}

/** How many values carry each qualifier. */
export function qualifierCounts({ observations }: Dataset): Record<Qualifier, number> {
  const counts = Object.fromEntries(qualifiers.map((one) => [one, 0])) as Record<Qualifier, number>;
  for (const one of observations) counts[one.qualifier] += 1;
  return counts;
}

export type Disagreement = {
  indicator: Indicator;
  observation: Observation;
  count: number;
  base: number;
  /** The share that the count gives, at the decimals of the stated one, in percent. */
  computed: number;
  /** Counts that would round to the stated share; null where none does. */
  fits: ReturnType<typeof fittingCounts>;
};

/** Shares whose stated count does not round to them: the contradictions that arithmetic sees. */
export function disagreements(indicators: readonly Indicator[], { observations }: Dataset): Disagreement[] {
  return byIndicator(indicators, observations).flatMap(({ indicator, observations: own }) =>
    own.flatMap((observation) => {
      const { value, count, base, decimals } = observation;
      if (indicator.unit !== "percent" || value === null || count === null || base === null) return [];
      const computed = roundShare(count, base, decimals);
      if (computed === value) return [];
      return [{ indicator, observation, count, base, computed, fits: fittingCounts(value, decimals, base) }];
    }),
  );
}
