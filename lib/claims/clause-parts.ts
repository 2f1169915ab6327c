// What the judges of a clause share: the clause as read, its option, where it stands in time, and how a verdict is told.
import type { Indicator } from "../catalogue/types";
import type { Observation } from "../observation";
import type { Allotted } from "./allot-amounts";
import type { Subject } from "./find-subject";
import type { Judgement } from "./judgement";
import type { Statistics } from "./published";
import type { ClauseRead } from "./read-clause";

/** Where a clause stands in time, as it says or as the clause before it said. */
export type When = { edition: string; since: readonly string[] };

const notDecidable = new Set(["missing", "no-share", "no-count", "overlap", "length", "break", "no-rank"]);

/** A judgement as the second verdict of a clause. */
export function statisticsOf({ verdict, why }: Judgement, full: boolean): Statistics {
  if (verdict === "holds") return full ? "full-count" : "holds";
  if (verdict === "does-not-hold") return "does-not-hold";
  return notDecidable.has(why) ? "not-decidable" : "uncertain";
}

export type Parts = { read: ClauseRead; subject: Subject; all: readonly Observation[]; when: When; allotted: Allotted };

/** The option in an edition. */
export const at = ({ observations }: Subject, edition: string) => observations.find((one) => one.edition === edition);
/** True for what was counted in full. */
export const full = ({ fullCount, unit }: Indicator) => fullCount === true || unit === "count";
