// Whether an interval of a difference lets a rise or a fall be said: only where it leaves 0 out; an end on 0 does not.
// Reading of Newcombe's interval (difference-interval.ts): what lies inside it is compatible with the data.
import type { Interval } from "./interval";

/**
 * Reads the interval of (later − earlier), in proportions or points.
 * @throws RangeError unless lower ≤ upper
 */
export function classifyChange({ lower, upper }: Interval): "rise" | "fall" | "no-clear-difference" {
  if (!(lower <= upper)) throw new RangeError(`lower ${lower} is not at or under upper ${upper}`);
  if (lower > 0) return "rise";
  return upper < 0 ? "fall" : "no-clear-difference";
}
