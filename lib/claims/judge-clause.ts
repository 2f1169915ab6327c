// What a clause says of its option, each part held against the published numbers and against what may be said of them.
import { compareEditions, editionsOverlap, nextEdition, spanOf } from "../edition";
import { seriesLevel } from "../figure/series-level";
import type { Observation } from "../observation";
import { type Allotted, allotAmounts } from "./allot-amounts";
import { type Amount, type ChangeRelation, type Claim, within } from "./claim";
import { at, full, type Parts, statisticsOf, type When } from "./clause-parts";
import { yearBefore } from "./comparable";
import type { Movement } from "./draft-lexicon";
import type { Subject } from "./find-subject";
import { judgeChange } from "./judge-change";
import { judgeLevel } from "./judge-level";
import { extreme, nth, ranked, record, second } from "./judge-place";
import { noSuchNumber, quoted, said, seriesOf, type Verdicts } from "./published";
import type { ClauseRead } from "./read-clause";
import { countOf, shareOf } from "./share";

/** The period of the same length just before. */
function periodBefore(edition: string, there: readonly string[]): string | null {
  return there.find((one) => spanOf(one) === spanOf(edition) && nextEdition(one) === edition) ?? null;
}

/** The earlier edition of a change: as said; else the year before and, of a half, the half before: both must agree. */
export function sinceOf(read: ClauseRead, edition: string, there: readonly string[]): string[] {
  if (read.since !== null) return [read.since];
  if (read.against === "year-before") return [yearBefore(edition) ?? ""];
  if (read.against === "period-before") return [periodBefore(edition, there) ?? ""];
  const before = [yearBefore(edition), periodBefore(edition, there)].filter((one): one is string => one !== null);
  return [...new Set(before)];
}

type Direction = "rose" | "fell";
const directions: Partial<Record<Movement, Direction>> = {
  rose: "rose",
  fell: "fell",
  "turned-up": "rose",
  "turned-down": "fell",
  many: "rose",
  few: "fell",
  "judged-up": "rose",
  "judged-down": "fell",
  greater: "rose",
  less: "fell",
};

function level({ subject, all, when }: Parts, one: Allotted["levels"][number], edition = when.edition): Verdicts {
  const { indicator } = subject;
  const found = at(subject, edition);
  if (!found) return noSuchNumber;
  const quotation = quoted(found, one.relation, one.amount);
  if (quotation === "none") return noSuchNumber;
  if (quotation === "inexact") return said("matches", "uncertain");
  const counted = full(indicator) || one.amount.unit === "count";
  if (quotation === "differs") return said("differs", "does-not-hold");
  // A number is quoted; a bound says more than the number.
  if (one.relation === "exactly") return said("matches", counted ? "full-count" : "holds");
  return said("matches", statisticsOf(judgeLevel(indicator, all, found, one.relation, one.amount), counted));
}

/** A number moved by as much as is said; null where the number was rounded and may yet be so. */
function movedBy(amount: Amount, moved: number): boolean {
  if (amount.unit === "count" && amount.range.to - amount.range.from <= 1) return moved === amount.value;
  return within(amount.range, Number(moved.toFixed(6))) === "inside";
}

/** 倍増 is said of what has nearly doubled, too: that it has is left open. */
const nearly = ({ range, value }: Amount, factor: number) =>
  within(range, factor) === "inside" || Math.abs(factor - value) < 0.1 * value;

const isOfCases = ({ amount, bare, counted }: ClauseRead["amounts"][number]) =>
  amount.unit === "count" && !bare && counted === null;

function change(parts: Parts, direction: Direction | null, since: string): Verdicts {
  const { subject, all, when, allotted } = parts;
  const { indicator } = subject;
  const [before, after] = [at(subject, since), at(subject, when.edition)];
  const counts = indicator.unit !== "count" && parts.read.amounts.some(isOfCases);
  const numberOf = counts ? countOf : shareOf;
  const [from, to] = [before && numberOf(before), after && numberOf(after)];
  if (!before || !after || from == null || to == null) return noSuchNumber;
  if (editionsOverlap(since, when.edition) || spanOf(since) !== spanOf(when.edition))
    return said("matches", "not-decidable");
  const moved = to - from;
  const up = direction === null ? null : direction === "rose";
  const factor = from > 0 ? to / from : Number.POSITIVE_INFINITY;
  const fits =
    (up === null || (up ? moved > 0 : moved < 0)) &&
    allotted.by.every((one) => movedBy(one, Math.abs(moved))) &&
    allotted.relative.every((one) => movedBy(one, (100 * Math.abs(moved)) / from)) &&
    allotted.factors.every((one) => nearly(one, factor));
  const ends = [
    ...allotted.before.map((one) => level(parts, one, since)),
    ...allotted.after.map((one) => level(parts, one)),
  ];
  if (!fits || ends.some(({ quotation }) => quotation === "differs")) return said("differs", "does-not-hold");
  if (ends.some(({ quotation }) => quotation === "none")) return noSuchNumber;
  // Two numbers are quoted, and nothing is said of the way between them.
  if (up === null && allotted.by.length + allotted.relative.length + allotted.factors.length === 0)
    return said("matches", full(indicator) ? "full-count" : "holds");
  const round = allotted.factors.some((one) => within(one.range, factor) !== "inside");
  const inexact =
    round || [before, after].some(({ qualifier }) => qualifier !== "exact" && qualifier !== "inconsistent-with-count");
  if (inexact) return said("matches", "uncertain");
  // Cases behind shares: of a sample their number says nothing.
  if (counts) return said("matches", full(indicator) ? "full-count" : "not-decidable");
  const [amount] = [...allotted.by, ...allotted.factors];
  const relation: ChangeRelation =
    allotted.factors.length > 0
      ? "times"
      : allotted.by.length > 0
        ? up
          ? "rose-by"
          : "fell-by"
        : moved > 0
          ? "rose"
          : "fell";
  const claim: Claim = {
    ...{ indicator: indicator.id, target: subject.target, other: null, editions: [since, when.edition] },
    ...{ relation, amount: amount ?? null },
  };
  return said("matches", statisticsOf(judgeChange(indicator, all, before, after, claim), full(indicator)));
}

/** One verdict for all earlier editions that a change may be meant from. */
function changeFromAny(parts: Parts, direction: Direction | null): Verdicts {
  const verdicts = parts.when.since.map((since) => change(parts, direction, since));
  const known = verdicts.filter(({ quotation }) => quotation !== "none");
  const [first] = known;
  if (!first) return noSuchNumber;
  return known.every((one) => one.quotation === first.quotation) ? first : said("none", "not-decidable");
}

/** Stands high or level, by the rule of the Methods page. */
function standing({ subject, when }: Parts, high: boolean): Verdicts {
  const { indicator } = subject;
  const series = seriesOf(indicator, subject.observations, when.edition).filter(
    ({ edition }) => compareEditions(edition, when.edition) <= 0,
  );
  if (series.at(-1)?.edition !== when.edition || series.length < 2) return noSuchNumber;
  if (!full(indicator)) return said("matches", "uncertain");
  const numbers = series.map(({ number }) => number);
  const [last, now] = numbers.slice(-2) as [number, number];
  const still = Math.abs(now - last) <= 0.05 * last;
  const level = seriesLevel(numbers);
  if (!high) return still ? said("matches", "full-count") : said("differs", "does-not-hold");
  if (level === "stays-high") return said("matches", "full-count");
  return now >= 0.9 * Math.max(...numbers) ? said("matches", "uncertain") : said("differs", "does-not-hold");
}

/** N年連続: every step of that many, and no more. */
function streak(parts: Parts, direction: Direction, years: number): Verdicts {
  const { subject, when } = parts;
  const steps: (number | null)[] = [];
  for (let edition: string | null = when.edition; edition !== null && steps.length <= years; ) {
    const before: string | null = yearBefore(edition);
    const [one, two] = [at(subject, before ?? ""), at(subject, edition)];
    const [from, to] = [one && shareOf(one), two && shareOf(two)];
    steps.push(from == null || to == null ? null : to - from);
    edition = before;
  }
  const goes = (step: number | null | undefined) => step != null && (direction === "rose" ? step > 0 : step < 0);
  const claimed = steps.slice(0, years);
  if (claimed.some((step) => step !== null && !goes(step))) return said("differs", "does-not-hold");
  if (claimed.some((step) => step === null)) return noSuchNumber;
  return full(subject.indicator) && !goes(steps[years]) ? said("matches", "full-count") : said("matches", "uncertain");
}

function turned(parts: Parts, direction: Direction): Verdicts {
  const now = changeFromAny(parts, direction);
  const [since] = parts.when.since;
  if (!since) return noSuchNumber;
  const [before] = [
    yearBefore(since),
    periodBefore(
      since,
      parts.subject.observations.map(({ edition }) => edition),
    ),
  ];
  const earlier = change(
    {
      ...parts,
      when: { edition: since, since: [] },
      allotted: { ...parts.allotted, by: [], relative: [], factors: [], before: [], after: [] },
    },
    direction === "rose" ? "fell" : "rose",
    before ?? "",
  );
  if (now.quotation === "differs" || earlier.quotation === "differs") return said("differs", "does-not-hold");
  return now.quotation === "none" || earlier.quotation === "none" ? noSuchNumber : now;
}

/** Everything that the clause says of its option, and words of it that fit no reading. */
export function judgeClause(
  read: ClauseRead,
  subject: Subject,
  all: readonly Observation[],
  when: When,
): { verdicts: Verdicts[]; odd: string[]; parts: Parts } {
  const allotted = allotAmounts(read, subject.indicator);
  const parts: Parts = { read, subject, all, when, allotted };
  const verdicts: Verdicts[] = allotted.levels.map((one) => level(parts, one));
  const odd = [...allotted.odd];
  const has = (movement: Movement) => read.movements.some((one) => one.movement === movement);
  // 大企業の2倍: a number of times something that is named nowhere as what it was before.
  const becomes = /に(?:な|増|減)|倍増|半減|\b(?:doubl|tripl|quadrupl|halv|rose|fell|increas|decreas)/.test(read.text);
  if (allotted.factors.length > 0 && read.against === null && read.since === null && !becomes) odd.push("倍");
  const found = [...new Set(read.movements.flatMap(({ movement }) => directions[movement] ?? []))];
  const [direction = null] = found;
  if (found.length > 1) odd.push(...read.movements.map(({ at: from, end }) => read.text.slice(from, end)));
  const compared = read.against !== null || read.since !== null;
  // 過去2番目に多い: no comparison with a time.
  const placed = read.nth !== null || read.next !== null;
  const vague = read.movements.filter(({ movement }) => ["many", "few", "greater", "less"].includes(movement));
  if (vague.length > 0 && !compared && !placed)
    odd.push(...vague.map(({ at: from, end }) => read.text.slice(from, end)));
  if (has("than") && !compared) odd.push("より");
  if (allotted.foreign.length > 0) verdicts.push(noSuchNumber);
  if (has("judgement") || has("judged-up") || has("judged-down")) verdicts.push(said("matches", "not-decidable"));
  if (read.streak !== null) {
    if (direction && allotted.by.length + allotted.relative.length + allotted.factors.length === 0)
      verdicts.push(streak(parts, direction, read.streak));
    else odd.push(`${read.streak}`);
  } else if (has("turned-up") || has("turned-down")) {
    verdicts.push(direction ? turned(parts, direction) : noSuchNumber);
  } else if (
    (direction !== null && !(placed && vague.length > 0)) ||
    allotted.factors.length + allotted.before.length > 0
  ) {
    verdicts.push(changeFromAny(parts, direction));
  } else if (compared && !has("stays-high") && !has("level")) {
    odd.push(...(read.since === null ? ["前年"] : []));
  }
  if (has("record-high")) verdicts.push(record(parts, true));
  if (has("peak")) verdicts.push(record(parts, true, true));
  if (has("record-low")) verdicts.push(record(parts, false));
  if (has("most")) verdicts.push(extreme(parts, true));
  if (has("least")) verdicts.push(extreme(parts, false));
  if (read.nth !== null || (has("second") && read.next !== null)) verdicts.push(nth(parts, read.nth ?? 2));
  else if (has("second")) verdicts.push(second(parts));
  if (has("stays-high")) verdicts.push(standing(parts, true));
  if (has("level")) verdicts.push(standing(parts, false));
  for (const place of allotted.ranks) verdicts.push(ranked(parts, place));
  if (read.ofHalves && spanOf(when.edition) !== "half") odd.push("半期");
  return { verdicts, odd, parts };
}
