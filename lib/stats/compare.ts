// Whether an interval of a difference lets a rise or a fall be said: only where it leaves 0 out.
import type { Interval } from "./interval";

/** Reads the interval of (later − earlier); either unit. */
export function classifyChange({ lower, upper }: Interval): "rise" | "fall" | "no-clear-difference" {
  if (lower > 0) return "rise";
  return upper < 0 ? "fall" : "no-clear-difference";
}
