// Which interval a cell may carry: Wilson where count and base are stated, a reference where only shares are, else none.
import type { Observation } from "../observation";
import { differenceInterval } from "../stats/difference-interval";
import type { Interval } from "../stats/interval";
import { referenceInterval } from "../stats/reference-interval";
import { sameRespondentsInterval } from "../stats/same-respondents-interval";
import { smallestBase } from "../stats/smallest-base";
import type { StatedShare } from "../stats/stated-share";
import { computedShare } from "./computed-share";
import type { Cell } from "./figure";
import { isFullCount } from "./full-count";
import { statedCounts, wilsonOf } from "./stated-counts";

/** By observation, the shares of its group: looked through once and not for each of a figure's cells. */
const known = new WeakMap<readonly Observation[], ReadonlyMap<Observation, StatedShare[]>>();

/** Exact shares of one question, edition and group whose base is not stated: one unstated base lies behind them. */
function unstatedGroups(all: readonly Observation[]): ReadonlyMap<Observation, StatedShare[]> {
  const found = known.get(all);
  if (found) return found;
  const groups = new Map<string, StatedShare[]>();
  const of = new Map<Observation, StatedShare[]>();
  for (const one of all) {
    const { value, decimals } = one;
    if (one.base !== null || value === null || one.qualifier !== "exact") continue;
    const key = JSON.stringify([one.edition, one.breakdown, one.segment, one.baseLabel.ja]);
    const shares = groups.get(key) ?? [];
    groups.set(key, shares);
    shares.push({ value, decimals });
    of.set(one, shares);
  }
  known.set(all, of);
  return of;
}

/** The shares of one unstated base, this one among them; null where it has a base or is not exact. */
function unstatedShares(all: readonly Observation[], one: Observation): StatedShare[] | null {
  return unstatedGroups(all).get(one) ?? null;
}

/** The smallest base that fits every share beside this one; null with fewer than three shares or where none fits. */
export function referenceBase(all: readonly Observation[], one: Observation): number | null {
  const shares = isFullCount(one) ? null : unstatedShares(all, one);
  return shares && smallestBase(shares);
}

/**
 * The interval of a share in percent, or null where none may be computed or nothing was sampled.
 * @param all the indicator's observations: those beside `one` tell the smallest base that fits
 */
export function cellInterval(all: readonly Observation[], one: Observation): Cell["interval"] {
  if (isFullCount(one)) return null;
  const stated = statedCounts(one);
  if (stated) return wilsonOf(stated);
  const shares = unstatedShares(all, one);
  const share = { value: one.value ?? 0, decimals: one.decimals };
  const found = shares && referenceInterval(share, shares);
  return found && { lower: 100 * found.lower, upper: 100 * found.upper, kind: "reference" };
}

/**
 * Whether the order of two shares of one edition is not settled: options of one question by the same respondents,
 * groups of respondents by two independent samples. `reference` where the base had to be assumed, null where settled,
 * where nothing was sampled or nothing can be computed.
 */
export function unsettledOrder(
  all: readonly Observation[],
  first: Observation,
  second: Observation,
): "stated" | "reference" | null {
  if (isFullCount(first)) return null;
  const includesZero = ({ lower, upper }: Interval) => lower <= 0 && upper >= 0;
  const [one, two] = [statedCounts(first), statedCounts(second)];
  if (first.segment !== second.segment && first.item === second.item) {
    if (!one || !two) return null;
    const lower = differenceInterval(one.from, one.base, two.to, two.base).lower;
    const upper = differenceInterval(one.to, one.base, two.from, two.base).upper;
    return includesZero({ lower, upper }) ? "stated" : null;
  }
  const share = (of: Observation) => (of.value ?? computedShare(of) ?? 0) / 100;
  const stated = one && two && one.base === two.base ? one.base : null;
  const base = stated ?? (first.base === null && second.base === null ? referenceBase(all, first) : null);
  if (base === null || !includesZero(sameRespondentsInterval(share(first), share(second), base))) return null;
  return stated ? "stated" : "reference";
}
