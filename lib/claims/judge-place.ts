// Where an option stands among others: the highest ever, the most or least of its edition, next to the most, at a place.
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { at, full, type Parts, statisticsOf } from "./clause-parts";
import type { Subject } from "./find-subject";
import { judgeGreater, judgeMost } from "./judge-order";
import { besides, noSuchNumber, said, seriesOf, type Verdicts } from "./published";
import { shareOf } from "./share";

/** So few numbers make no record. */
const fewest = 3;

/**
 * The highest or lowest of all editions of one length; where it is no longer, it was once, and the clause leaves that open.
 * @param ever a peak: of what came later, too
 */
export function record({ subject, when }: Parts, high: boolean, ever = false): Verdicts {
  const { indicator } = subject;
  const series = seriesOf(indicator, subject.observations, when.edition);
  const now = series.find(({ edition }) => edition === when.edition);
  if (!now || series.length < 2) return noSuchNumber;
  const beyond = (a: number, b: number) => (high ? a > b : a < b);
  const others = series.filter((one) => one !== now);
  const before = others.filter(({ edition }) => compareEditions(edition, when.edition) < 0);
  if ((ever ? others : before).some(({ number }) => beyond(number, now.number)))
    return said("differs", "does-not-hold");
  if (!full(indicator) || series.length < fewest) return said("matches", "uncertain");
  const alone = others.every(({ number }) => beyond(now.number, number));
  return alone && before.length > 0 ? said("matches", "full-count") : said("matches", "uncertain");
}

/** Most or least of what stands beside it in its edition; of a count, of all editions. */
export function extreme(parts: Parts, high: boolean): Verdicts {
  const { subject, all, when } = parts;
  const { indicator } = subject;
  if (indicator.unit === "count") return record(parts, high);
  const one = at(subject, when.edition);
  const share = one && shareOf(one);
  if (!one) return noSuchNumber;
  if (share == null) {
    if (one.rank === null || !high) return noSuchNumber;
    return one.rank === 1 ? said("matches", "holds") : said("differs", "does-not-hold");
  }
  const others = besides(indicator, all, one).flatMap((other) => shareOf(other) ?? []);
  if (others.some((other) => (high ? other > share : other < share))) return said("differs", "does-not-hold");
  if (!high || others.length === 0) return said("matches", "uncertain");
  return said("matches", statisticsOf(judgeMost(indicator, all, one), full(indicator)));
}

/** Next to the most: one option stands above it. */
export function second({ subject, all, when }: Parts): Verdicts {
  const { indicator } = subject;
  const one = at(subject, when.edition);
  if (!one) return noSuchNumber;
  if (one.rank !== null) return one.rank === 2 ? said("matches", "holds") : said("differs", "does-not-hold");
  const share = shareOf(one);
  if (share === null) return noSuchNumber;
  const above = besides(indicator, all, one).filter((other) => (shareOf(other) ?? 0) > share).length;
  return above === 1 ? said("matches", full(indicator) ? "full-count" : "uncertain") : said("differs", "does-not-hold");
}

/** 過去2番目に多い: so many editions of the same length stand above it, the one that is named nearest. */
export function nth({ subject, read, when }: Parts, place: number): Verdicts {
  const { indicator } = subject;
  const series = seriesOf(indicator, subject.observations, when.edition).sort((a, b) => b.number - a.number);
  const now = series.find(({ edition }) => edition === when.edition);
  if (!now || series.length < fewest) return noSuchNumber;
  const above = series.filter(({ number }) => number > now.number);
  const alone = series.filter(({ number }) => number === now.number).length === 1;
  if (above.length !== place - 1) {
    // Later ones may have come above it.
    const then = above.filter(({ edition }) => compareEditions(edition, when.edition) < 0);
    return then.length === place - 1 ? said("matches", "uncertain") : said("differs", "does-not-hold");
  }
  if (read.next !== null && above.at(-1)?.edition !== read.next) return said("differs", "does-not-hold");
  return said("matches", full(indicator) && alone ? "full-count" : "uncertain");
}

/** A place: the source's own where it states one. */
export function ranked(parts: Parts, place: number): Verdicts {
  const one = at(parts.subject, parts.when.edition);
  if (!one) return noSuchNumber;
  if (one.rank === null) return place === 1 ? extreme(parts, true) : noSuchNumber;
  return one.rank === place ? said("matches", "holds") : said("differs", "does-not-hold");
}

/** One option above another of the same edition. */
export function judgePair(first: Subject, second: Subject, all: readonly Observation[], edition: string): Verdicts {
  const [one, two] = [at(first, edition), at(second, edition)];
  const [more, less] = [one && shareOf(one), two && shareOf(two)];
  if (!one || !two || more == null || less == null) return noSuchNumber;
  if (more < less) return said("differs", "does-not-hold");
  if (more === less) return said("differs", "uncertain");
  return said("matches", statisticsOf(judgeGreater(all, one, two), full(first.indicator)));
}
