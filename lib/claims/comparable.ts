// Which editions may stand side by side: of the same length, not overlapping, no break between them.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { compareEditions, editionsOverlap, parseEdition, spanOf } from "../edition";

/** True where both are whole years, both are halves, or both are months. */
export function sameLength(a: string, b: string): boolean {
  return spanOf(a) === spanOf(b);
}

function comparable(indicator: Indicator, from: string, to: string): boolean {
  return sameLength(from, to) && !editionsOverlap(from, to) && !breakBetween(indicator, from, to);
}

/** Pairs of comparable editions, the newest later one first, each with the newest earlier one. */
export function comparablePairs(indicator: Indicator, editions: readonly string[]): [from: string, to: string][] {
  const newestFirst = [...editions].sort((a, b) => compareEditions(b, a));
  return newestFirst.flatMap((to, index) => {
    const from = newestFirst.slice(index + 1).find((one) => comparable(indicator, one, to));
    return from === undefined ? [] : [[from, to] as [string, string]];
  });
}

/** The newest edition before `to` that may be compared with it; else the newest of the same length; null if none. */
export function earlierOf(indicator: Indicator, to: string, editions: readonly string[]): string | null {
  const before = editions.filter((one) => compareEditions(one, to) < 0).sort((a, b) => compareEditions(b, a));
  return before.find((one) => comparable(indicator, one, to)) ?? before.find((one) => sameLength(one, to)) ?? null;
}

/** The same period a year before: R3H1 → R2H1, R1 → H30; null where the code is none. */
export function yearBefore(code: string): string | null {
  const parts = parseEdition(code);
  if (!parts) return null;
  const western = parts.western - 1;
  if (parts.month !== null)
    return `${western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`}M${code.split("M")[1]}`;
  return `${western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`}${parts.half ? `H${parts.half}` : parts.fiscal ? "FY" : ""}`;
}
