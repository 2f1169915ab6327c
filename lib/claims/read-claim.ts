// A sentence in Japanese or English becomes a Claim, by rules over the catalogue's words and numbers. What can't be read
// is said; where several figures fit equally they are offered. A share is preferred to a count of reported cases unless
// the sentence counts; the other readings are always named beside the one that was taken.
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { chooseEditions, quotingEditions } from "./choose-editions";
import type { Claim } from "./claim";
import { isChange, isLevel } from "./claim";
import { blankLabels, type Candidate, findTargets } from "./find-targets";
import { maximumSentenceLength, normalise } from "./normalise";
import { type EditionsRead, readEditions } from "./read-editions";
import { type RelationProblem, type RelationRead, readRelation } from "./read-relation";

/** Another figure is named as another reading where it explains this part of what the first explains. */
const alikeFrom = 0.6;
const shownOthers = 4;

type ReadProblem =
  | RelationProblem
  | "empty"
  | "no-indicator"
  | "several-indicators"
  | "fiscal-year"
  | "several-editions"
  | "wrong-unit"
  | "one-target";

export type Reading =
  | {
      kind: "claim";
      claim: Claim;
      /** Indicators that fit as well, best first. */
      others: string[];
      /** The sentence named no edition (or only one of two): the newest comparable ones were taken. */
      assumedEditions: boolean;
    }
  | { kind: "unread"; problem: ReadProblem; choices: string[]; indicator: string | null };

/** The unit that the relation speaks in, as far as it narrows the figures: a percentage is never a count of cases. */
function fitsUnit(
  { indicator, observations }: Candidate,
  { relation, amount, quoted, relative }: RelationRead,
): boolean {
  const unit = amount?.unit ?? quoted?.after?.unit ?? quoted?.before?.unit;
  if (relation === "rank" || relation === "greater") return indicator.unit === "percent";
  if (relation === "most" || unit === undefined) return true;
  if (relative) return true;
  if (unit === "percent" || unit === "points") return indicator.unit === "percent";
  if (unit !== "count" || indicator.unit === "count") return true;
  return isLevel(relation) && observations.some((one) => one.count !== null);
}

function hasEditions({ observations }: Candidate, codes: readonly string[], changing: boolean): boolean {
  const there = new Set(observations.map((one) => one.edition));
  if (codes.length > 0)
    return codes.every((code) => there.has(code)) || (changing && codes.some((code) => there.has(code)));
  return !changing || there.size > 1;
}

const countWords = /件|cases|incidents|報告/;

/** The candidates that explain the sentence best; several only where nothing tells them apart. */
function best(candidates: readonly Candidate[], sentence: string): Candidate[] {
  const counts = countWords.test(sentence);
  const newest = ({ observations }: Candidate) =>
    observations
      .map((one) => one.edition)
      .sort(compareEditions)
      .at(-1) ?? "";
  const rank = (one: Candidate) => [
    one.score,
    one.own,
    (one.indicator.unit === "count") === counts ? 1 : 0,
    newest(one).startsWith("R") ? 1 : 0,
  ];
  const compare = (a: Candidate, b: Candidate) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  };
  const sorted = [...candidates].sort((a, b) => compare(a, b) || compareEditions(newest(b), newest(a)));
  return sorted.filter((one) => sorted[0] && compare(sorted[0], one) === 0);
}

/** Of several options of one figure (1か月以上 is asked in two ways) the newest, the plainest label first. */
function oneTarget(candidates: readonly Candidate[], codes: readonly string[]): Candidate | undefined {
  const editions = (one: Candidate) => one.observations.map((of) => of.edition);
  const label = (one: Candidate) => one.observations[0]?.itemLabel.ja.length ?? 0;
  const newest = (one: Candidate) => editions(one).sort(compareEditions).at(-1) ?? "";
  return [...candidates]
    .filter((one) => codes.length === 0 || codes.some((code) => editions(one).includes(code)))
    .sort((a, b) => compareEditions(newest(b), newest(a)) || label(a) - label(b))[0];
}

/** The two options of a comparison, the one said to be greater first. */
function orderTwo(one: Candidate, two: Candidate, { compared }: RelationRead): [Candidate, Candidate] {
  if (!compared) return [one, two];
  const [first, second] = [one, two].sort((a, b) => a.at - b.at) as [Candidate, Candidate];
  const lesserIsSecond = compared.side === "after" ? second.at >= compared.at : second.at < compared.at;
  const [greater, lesser] = lesserIsSecond ? [first, second] : [second, first];
  return compared.swapped ? [lesser, greater] : [greater, lesser];
}

type Chosen = { first: Candidate; pool: Candidate[] };

/** The option that the sentence speaks of, and the candidates it was chosen from. */
function choose(
  all: readonly Candidate[],
  read: RelationRead,
  { codes, fiscal, rest }: EditionsRead,
): Chosen | { problem: ReadProblem; choices?: string[] } {
  const fitting = all.filter((one) => fitsUnit(one, read));
  if (fitting.length === 0) return { problem: "wrong-unit" };
  const dated = fitting.filter((one) => hasEditions(one, codes, isChange(read.relation)));
  const pool = dated.length > 0 ? dated : fitting;
  const tied = best(pool, rest);
  const quoting = read.relation === "exactly" ? tied.filter((one) => quotingEditions(one, read).length > 0) : [];
  const leading = quoting.length > 0 ? quoting : tied;
  const figures = [...new Set(leading.map((one) => one.indicator.id))];
  if (figures.length > 1) return { problem: "several-indicators", choices: figures };
  const first = oneTarget(leading, codes) ?? leading[0];
  if (!first) return { problem: "no-indicator" };
  // Fiscal years are those of the two surveys that were called by them.
  if (fiscal && !first.observations.some(({ edition }) => edition.endsWith("FY"))) return { problem: "fiscal-year" };
  if (read.relative && first.indicator.unit === "percent") return { problem: "relative-or-points" };
  return { first, pool };
}

/** Another option of the same figure that the sentence names. */
function secondOf({ first, pool }: Chosen): Candidate | undefined {
  return pool.find((one) => one.indicator === first.indicator && one.own > 0 && one.at !== first.at);
}

/**
 * Reads a sentence. Never throws.
 * @param only the indicator to read it for, where the reader has chosen one
 */
export function readClaim(sentence: string, observations: readonly Observation[], only?: Indicator): Reading {
  const unread = (problem: ReadProblem, indicator: string | null, choices: string[] = []): Reading => ({
    kind: "unread",
    problem,
    choices,
    indicator,
  });
  const text = normalise([...sentence].slice(0, maximumSentenceLength).join(""));
  if (text === "") return unread("empty", only?.id ?? null);
  const editionsRead = readEditions(text);
  const { codes, rest } = editionsRead;
  const all = findTargets(rest, observations, only);
  const likely = all[0]?.indicator.id;
  if (likely === undefined) return unread("no-indicator", only?.id ?? null);
  const named = all.filter((one) => one.indicator.id === likely && one.own > 0);
  const read = readRelation(blankLabels(rest, observations), new Set(named.map((one) => one.at)).size);
  if (typeof read === "string") return unread(read, likely);
  const chosen = choose(all, read, editionsRead);
  if ("problem" in chosen) {
    const { problem, choices } = chosen;
    return unread(problem, choices ? null : likely, choices);
  }
  const { first, pool } = chosen;
  const second = read.relation === "greater" ? secondOf(chosen) : undefined;
  if (read.relation === "greater" && !second) return unread("one-target", first.indicator.id);
  const [target, other] = second ? orderTwo(first, second, read) : [first, undefined];
  const editions = chooseEditions(target, other, read, codes, editionsRead.yearBefore);
  if (typeof editions === "string") return unread(editions, first.indicator.id);
  const alike = pool.filter(
    (one) => one.indicator !== first.indicator && one.own > 0 && one.score >= alikeFrom * first.score,
  );
  return {
    kind: "claim",
    claim: {
      indicator: first.indicator.id,
      target: target.target,
      other: other?.target ?? null,
      editions,
      relation: read.relation,
      amount: read.amount,
      quoted: read.quoted,
    },
    others: [...new Set(alike.map((one) => one.indicator.id))].slice(0, shownOthers),
    assumedEditions: codes.length < editions.length,
  };
}
