// The charts that a figure can have: those of the catalogue, and a trend as soon as two editions can be set side by side.
import { breakBetween } from "../catalogue/break-between";
import { type ChartKind, chartKinds, chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { type Span, sameLength, spanOf } from "../edition";
import { noBreakdown, type Observation } from "../observation";

/** True where items and segments are one thing (大企業 by size of organisation): the breakdown is the item. */
export function itemsAreSegments(observations: readonly Observation[]): boolean {
  return observations.length > 0 && observations.every((one) => one.item === one.segment);
}

/** True where one option has numbers in two editions of one length with no change of the question between them. */
function hasTrend(indicator: Indicator, observations: readonly Observation[]): boolean {
  if (new Set(observations.map(({ edition }) => edition)).size < 2) return false;
  const editions = new Map<string, string[]>();
  for (const { item, segment, edition, value, count, base } of observations) {
    if (value === null && (count === null || base === null)) continue;
    const option = `${item} ${segment}`;
    const before = editions.get(option) ?? [];
    const comparable = (other: string) =>
      sameLength(other, edition) &&
      !breakBetween(indicator, other, edition) &&
      !breakBetween(indicator, edition, other);
    if (before.some(comparable)) return true;
    editions.set(option, [...before, edition]);
  }
  return false;
}

/**
 * Chart kinds that can carry a breakdown of an indicator; the default first.
 * @param observations of the indicator
 * @param span editions of one length only
 */
export function availableKinds(
  indicator: Indicator,
  observations: readonly Observation[],
  breakdown: string,
  span?: Span,
): readonly ChartKind[] {
  const inBreakdown = observations.filter((one) => one.breakdown === breakdown);
  const kinds: readonly ChartKind[] = indicator.charts;
  const segments = (kind: ChartKind) => chartTraits[kind].rows === "segments";
  const wanted = breakdown !== noBreakdown && !itemsAreSegments(inBreakdown);
  const fitting = kinds.filter((kind) => segments(kind) === wanted);
  if (indicator.unit === "count") return fitting;
  const found = fitting.filter((kind) => !chartTraits[kind].overTime);
  const still = found.length > 0 ? found : wanted ? chartKinds.filter(segments) : (["ranking"] as const);
  if (!hasTrend(indicator, span ? inBreakdown.filter((one) => spanOf(one.edition) === span) : inBreakdown))
    return still;
  return fitting[0] && chartTraits[fitting[0]].overTime ? ["trend", ...still] : [...still, "trend"];
}
