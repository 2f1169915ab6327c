// What a finding is set against: the edition before it, the change since then, and how far that is carried.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { compareEditions, sameLength } from "../edition";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber, formatSigned } from "../words/numbers";
import { unitOf } from "./cell";
import { type Certainty, certaintyWords } from "./certainty";
import type { Change } from "./change";
import { changeOf, numberOf } from "./changes";
import { computedShare } from "./computed-share";
import type { Cell, Figure } from "./figure";
import { figureWords } from "./figure-words";
import type { HeadlineWords } from "./headline-words";
import { seriesLevel } from "./series-level";

export type Placed = { observation: Observation; cell: Cell; label: string };

export type Context = {
  indicator: Indicator;
  lang: Lang;
  era: Era;
  kind: Figure["kind"];
  /** Every cell with an observation, with its row's label, in reading order. */
  placed: readonly Placed[];
  /** The indicator's observations in the breakdown shown, shown or not. */
  all: readonly Observation[];
  /** Whether the order of two cells of one edition is not settled, and whether only by reference. */
  tie: (first: Observation, second: Observation) => "stated" | "reference" | null;
};

/** What a finding is worded with: as written, or as spoken. */
export type Speaking = Context & { words: HeadlineWords };

export type Said = { certainty: Certainty; sentence: string } | null;

/** The share or count in words with its unit: `約62%`, `116件`. */
function wordsOf({ indicator, lang, words: { marksComputed } }: Speaking, one: Observation): string {
  const words = figureWords[lang];
  const computed = one.value === null ? computedShare(one) : null;
  const number = formatNumber(one.value ?? computed ?? 0, computed === null ? one.decimals : 1);
  const text = words.qualified[one.qualifier](`${number}${unitOf(indicator, lang)}`);
  return computed === null || !marksComputed ? text : `${text}${words.computed}`;
}

/** The value of a cell with a number, in words; else what stands in its place. */
export function inWords(context: Speaking, { observation, cell }: Placed): string {
  return cell.value === null ? cell.text : wordsOf(context, observation);
}

function running({ lang, era }: Context, edition: string): string {
  return editionLabel(edition, lang, era).running;
}

/** What a cell is compared with: the edition shown before it, else the newest comparable one that is stored. */
function earlierThan(context: Context, now: Observation): Observation | undefined {
  const { placed, all, indicator } = context;
  const isSame = (one: Observation) =>
    one.item === now.item &&
    one.segment === now.segment &&
    numberOf(one) !== null &&
    compareEditions(one.edition, now.edition) < 0;
  const newestFirst = (some: readonly Observation[]) =>
    some.filter(isSame).sort((a, b) => compareEditions(b.edition, a.edition));
  const comparable = (one: Observation) =>
    sameLength(one.edition, now.edition) && !breakBetween(indicator, one.edition, now.edition);
  const shown = newestFirst(placed.map((one) => one.observation));
  // A half lies in its year: counts of the two are never set against each other.
  const rest = indicator.unit === "count" ? undefined : shown[0];
  return shown.find(comparable) ?? newestFirst(all).find(comparable) ?? rest;
}

/** Of what was counted in full; null for a sample. */
export function countedInFull({ indicator, lang }: Context): Said {
  const code = indicator.unit === "count" ? "full-count" : indicator.fullCount ? "full-count-share" : null;
  return code && { certainty: "full-count", sentence: certaintyWords[lang][code] };
}

/** The change of a cell as a clause, and how certain it is; nulls where there is nothing to compare with. */
export function changeClause(context: Speaking, now: Placed): { clause: readonly string[]; said: Said } {
  const { indicator, lang, words } = context;
  const earlier = earlierThan(context, now.observation);
  const fullCount = countedInFull(context);
  if (!earlier || now.cell.value === null) return { clause: [], said: fullCount };
  const change = changeOf(indicator, earlier, now.observation);
  const [edition, value] = [running(context, earlier.edition), wordsOf(context, earlier)];
  if (change.verdict === "undecidable") {
    return {
      clause: change.obstacle === "missing" ? [] : [words.earlier(edition, value)],
      said: obstacle(context, change),
    };
  }
  if (indicator.unit === "percent" && indicator.fullCount)
    return { clause: [words.movedInFull(edition, value, change.verdict)], said: fullCount };
  if (!change.interval) {
    const unit = lang === "ja" ? unitOf(indicator, lang) : "";
    const difference = `${formatNumber(Math.abs(change.difference ?? 0), 0)}${unit}`;
    const { verdict } = change;
    const level = levelClause(context, now.observation);
    const moved = (told: string | null) => words.countMoved(edition, value, difference, verdict, told);
    return { clause: level === null ? [moved(null)] : [moved(level), moved(null)], said: fullCount };
  }
  const { lower, upper } = change.interval;
  const why = certaintyWords[lang][change.verdict === "no-clear-difference" ? "unclear" : "clear"];
  return {
    clause: [words.moved(edition, value, change.verdict)],
    said: {
      certainty: change.verdict === "no-clear-difference" ? "uncertain" : "clear",
      sentence: why(formatSigned(lower, 1), formatSigned(upper, 1)),
    },
  };
}

function obstacle({ indicator, lang }: Context, { obstacle: why, before, after }: Change): Said {
  const words = certaintyWords[lang];
  if (why === "no-base" || why === "inexact") return { certainty: "uncertain", sentence: words[why] };
  if (why === "overlap") return { certainty: "incomparable", sentence: words.overlap };
  const found = before && after && breakBetween(indicator, before.edition, after.edition);
  return found ? { certainty: "incomparable", sentence: words.break(found.reason[lang]) } : null;
}

/** The numbers of one option over comparable editions of one length, up to this one; by time. */
function seriesUpTo({ all, indicator }: Context, now: Observation): Observation[] {
  return all
    .filter(
      (one) =>
        one.item === now.item &&
        one.segment === now.segment &&
        numberOf(one) !== null &&
        sameLength(one.edition, now.edition) &&
        compareEditions(one.edition, now.edition) <= 0 &&
        !breakBetween(indicator, one.edition, now.edition),
    )
    .sort((a, b) => compareEditions(a.edition, b.edition));
}

/** The number that a card sets large, what it was before, and its series. */
export function keyNumber(context: Speaking, now: Placed, label: string) {
  const series = seriesUpTo(context, now.observation);
  const before = series.at(-2);
  const period = (one: Observation) => editionLabel(one.edition, context.lang, context.era).bracketed;
  return {
    label,
    value: inWords(context, now),
    edition: now.observation.edition,
    period: period(now.observation),
    earlier: before ? { value: wordsOf(context, before), period: period(before) } : null,
    series: series.map((one) => ({ edition: one.edition, value: numberOf(one) ?? 0 })),
  };
}

/** 過去最多, 高止まり or 横ばい, where the series of counts up to this one says so. */
function levelClause(context: Speaking, now: Observation): string | null {
  const { words } = context;
  const series = seriesUpTo(context, now).filter((one) => one.value !== null && one.qualifier === "exact");
  const level = series.at(-1) === now ? seriesLevel(series.map((one) => one.value ?? 0)) : null;
  if (level === null) return null;
  const before = series.slice(0, -1);
  const highest = before.reduce((one, other) => ((other.value ?? 0) >= (one.value ?? 0) ? other : one));
  return words.level[level](running(context, highest.edition), wordsOf(context, highest));
}
