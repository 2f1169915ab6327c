// Which editions a sentence speaks of where it names none, or only one of two.
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { isChange, within } from "./claim";
import { comparablePairs, earlierOf, yearBefore } from "./comparable";
import type { Candidate } from "./find-targets";
import type { RelationRead } from "./read-relation";
import { countOf, shareOf } from "./share";

/**
 * The editions of a claim by time: those that are named, else the newest that has the option; of an exact number the
 * newest that has it; of a change the two newest that can be compared, or those that have the numbers quoted.
 */
export function chooseEditions(
  candidate: Candidate,
  other: Candidate | undefined,
  read: RelationRead,
  codes: readonly string[],
  before: boolean,
): string[] | "several-editions" {
  const { indicator, observations } = candidate;
  const there = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  const named = [...codes].sort(compareEditions);
  const newest = named.at(-1);
  if (isChange(read.relation)) {
    if (named.length > 1) return [named[0] as string, newest as string];
    if (newest !== undefined) {
      const earlier = before ? yearBefore(newest) : earlierOf(indicator, newest, there);
      return earlier === null ? [newest] : [earlier, newest];
    }
    const pairs = comparablePairs(indicator, there).filter(([, to]) => !before || there.includes(yearBefore(to) ?? ""));
    const quoting = pairs.find((pair) => pair.every((code, index) => quotes(observations, code, read, index === 0)));
    const pair = (read.quoted ? quoting : undefined) ?? pairs[0];
    if (!pair) return there.slice(-1);
    return before ? [yearBefore(pair[1]) ?? pair[0], pair[1]] : [...pair];
  }
  if (named.length > 1) return "several-editions";
  if (newest !== undefined) return [newest];
  const shared = other ? there.filter((code) => other.observations.some((one) => one.edition === code)) : there;
  const quoting = read.relation === "exactly" ? quotingEditions(candidate, read) : [];
  if (quoting.length > 0) return quoting.slice(-1);
  const ranked =
    read.relation === "rank"
      ? shared.filter((code) => observations.some((one) => one.edition === code && one.rank !== null))
      : [];
  return (ranked.length > 0 ? ranked : shared).slice(-1);
}

/** Editions, by time, in which the very value stands that a sentence quotes. */
export function quotingEditions({ observations }: Candidate, { amount }: RelationRead): string[] {
  const quoting = observations.filter((one) => {
    const value = amount?.unit === "count" ? countOf(one) : shareOf(one);
    return amount && value !== null && within(amount.range, value) === "inside";
  });
  return quoting.map((one) => one.edition).sort(compareEditions);
}

function quotes(observations: readonly Observation[], code: string, { quoted }: RelationRead, first: boolean): boolean {
  const amount = first ? quoted?.before : quoted?.after;
  const one = observations.find((of) => of.edition === code);
  const value = one ? shareOf(one) : null;
  return !amount || (value !== null && within(amount.range, value) === "inside");
}
