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

/** How many observations of an indicator have a source and a qualifier. */
export type Counted = { indicator: string; source: string; qualifier: Qualifier; count: number };

const sum = (some: readonly Counted[]) => some.reduce((all, { count }) => all + count, 0);

export type SecondHand = { indicator: Indicator; kinds: readonly SourceKind[]; count: number; total: number };

/** How many values of each indicator come from a source other than the agency's own text or a copy of it. */
export function secondHand(
  indicators: readonly Indicator[],
  counts: readonly Counted[],
  sources: Dataset["sources"],
): SecondHand[] {
  return indicators.flatMap((indicator) => {
    const own = counts.filter((one) => one.indicator === indicator.id);
    const second = own.filter(({ source }) => {
      const kind = sources.get(source)?.kind;
      return kind !== undefined && !firstHand.includes(kind);
    });
    const kinds = new Set(second.flatMap(({ source }) => sources.get(source)?.kind ?? []));
    return kinds.size > 0 ? [{ indicator, kinds: [...kinds].sort(), count: sum(second), total: sum(own) }] : [];
  });
}

/** How many values carry each qualifier. */
export function qualifierCounts(counts: readonly Counted[]): Record<Qualifier, number> {
  const ofEach = qualifiers.map((one) => [one, sum(counts.filter(({ qualifier }) => qualifier === one))]);
  return Object.fromEntries(ofEach) as Record<Qualifier, number>;
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
