// A stated share against its count, or against every count that its base allows.
import { fittingCounts } from "../stats/fitting-counts";
import { roundShare } from "../stats/round-half-up";
import type { TellProblem } from "./read-cell";

/** Decimals as written: 55.0 has 1. */
export function decimalsOf(value: string): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}

/**
 * A stated share against its count or, where none is stated, against every count its base allows.
 * @param value percent as stated, with its decimals
 * @param count as stated; empty where it is not
 */
export function checkShare(value: string, count: string, base: number, exact: boolean, tell: TellProblem): void {
  if (base < 1 || Number(value) > 100 || Number(count) > base) return;
  const decimals = decimalsOf(value);
  const computed = count === "" ? null : roundShare(Number(count), base, decimals);
  if (computed === Number(value)) return;
  const fits = fittingCounts(Number(value), decimals, base);
  if (computed === null) {
    if (!fits && exact) tell("share-fits-no-count", "value", { value, base });
    return;
  }
  const fitting = fits ? (fits.from === fits.to ? String(fits.from) : `${fits.from}–${fits.to}`) : "";
  tell("share-count-disagree", "value", { value, count, base, computed: computed.toFixed(decimals), fitting });
}
