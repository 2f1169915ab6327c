// Where each line of what could not be had is told: once, at the end of the topic of its first figure.
import { indicatorById } from "../catalogue/indicators";
import type { TopicId } from "../catalogue/types";
import type { NotObtained } from "../observation";

/** The lines of a topic, in the order of their numbers; lines of no figure stand on /methods only. */
export function notObtainedOf(topic: TopicId, lines: readonly NotObtained[]): NotObtained[] {
  return lines.filter(({ indicators }) => indicatorById.get(indicators[0] ?? "")?.topic === topic);
}
