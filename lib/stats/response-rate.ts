// Response rate of an edition: responses ÷ sample, in percent with one decimal, half up. Ours, so marked as computed.
import { checkCounts } from "./interval";
import { roundShare } from "./round-half-up";

/** @throws RangeError unless 0 ≤ responses ≤ sample are whole numbers and sample ≥ 1 */
export function responseRate(responses: number, sample: number): number {
  checkCounts(responses, sample);
  return roundShare(responses, sample, 1);
}
