// Places of a ranking whose order is not settled: neighbours whose difference can't be told from 0
// (same-respondents-interval.ts), joined into runs. The ends of a long run may well differ; only the order between
// neighbours is what a bracket leaves open.
import { checkBase } from "./interval";
import { sameRespondentsInterval } from "./same-respondents-interval";

/**
 * Runs of neighbouring places that can't be told apart, as inclusive indices into `shares`, in order and disjoint.
 * @param shares proportions 0–1 in the order shown
 * @param base respondents of the question, stated or the smallest that fits
 * @throws RangeError unless the shares are within 0–1 and base is a whole number ≥ 1
 */
export function rankingBrackets(shares: readonly number[], base: number): { from: number; to: number }[] {
  checkBase(base);
  const runs: { from: number; to: number }[] = [];
  for (let place = 1; place < shares.length; place++) {
    const { lower, upper } = sameRespondentsInterval(shares[place - 1] ?? 0, shares[place] ?? 0, base);
    if (lower > 0 || upper < 0) continue;
    const last = runs.at(-1);
    if (last?.to === place - 1) last.to = place;
    else runs.push({ from: place - 1, to: place });
  }
  return runs;
}
