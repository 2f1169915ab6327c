// What was counted in full: nothing was sampled, so shares of it have no sampling interval.
import { indicatorById } from "../catalogue/indicators";
import type { Observation } from "../observation";

/** True for a count, or a share, of all reported cases (全数). */
export function isFullCount({ indicator }: Pick<Observation, "indicator">): boolean {
  return indicatorById.get(indicator)?.fullCount ?? false;
}
