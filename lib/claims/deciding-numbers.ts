// The numbers that decide a clause beside those it speaks of: the year of the record, the step that breaks a row of years,
// the option that is more frequent. Each is shown, and said in a sentence.
import { compareEditions, spanOf } from "../edition";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { at, type Parts } from "./clause-parts";
import { yearBefore } from "./comparable";
import { decidingWords } from "./deciding-words";
import { besides, seriesOf } from "./published";
import { type Context, targetLabel, valueText } from "./safe-wording";
import { shareOf } from "./share";

export type Deciding = { observations: Observation[]; said: string[] };

const none: Deciding = { observations: [], said: [] };
/** So many that are equal are shown. */
const shownAlike = 2;

const named = ({ lang, era }: Context, one: Observation) => editionLabel(one.edition, lang, era).running;

function sequence(context: Context, some: readonly (Observation | undefined)[]): Deciding {
  const there = some.filter((one): one is Observation => one !== undefined);
  if (there.length < 2) return none;
  const words = decidingWords[context.lang];
  return {
    observations: there,
    said: [words.sequence(there.map((one) => words.inYear(named(context, one), valueText(context, one))))],
  };
}

/** The highest or lowest of the other editions: what makes a record one, or what it is not one for. */
export function recordNumbers(
  context: Context,
  observations: readonly Observation[],
  edition: string,
  high: boolean,
): Deciding {
  const { indicator, lang } = context;
  const words = decidingWords[lang];
  const series = seriesOf(indicator, observations, edition);
  const now = series.find((one) => one.edition === edition);
  const others = series.filter((one) => one !== now);
  if (!now || others.length === 0) return none;
  const farthest = (some: typeof others) => (high ? Math.max : Math.min)(...some.map(({ number }) => number));
  const beyond = (number: number) => (high ? number > now.number : number < now.number);
  const before = others.filter((one) => compareEditions(one.edition, edition) < 0);
  const top = farthest(others);
  const topBefore = before.length > 0 ? farthest(before) : top;
  // A record is broken by what came before it; what came later ended it.
  const earlier = beyond(topBefore) && topBefore !== top;
  const number = earlier ? topBefore : top;
  const found = (earlier ? before : others).filter((one) => one.number === number).slice(-shownAlike);
  const way = beyond(number) ? (earlier ? "before" : "beyond") : number === now.number ? "same" : "next";
  return {
    observations: found.map(({ one }) => one),
    said: found.map(({ one }) =>
      words.record[way](named(context, one), valueText(context, one), high, indicator.unit === "count"),
    ),
  };
}

/** The most or least frequent of the options beside it. */
function optionNumbers(context: Context, one: Observation | undefined, high: boolean, places: number): Deciding {
  if (!one) return none;
  const { indicator, all, lang } = context;
  const words = decidingWords[lang];
  const own = shareOf(one);
  if (own === null) return none;
  const weight = (of: Observation) => (shareOf(of) ?? 0) * (high ? -1 : 1);
  const others = besides(indicator, all, one).sort((a, b) => weight(a) - weight(b));
  const found = others.slice(0, places);
  return {
    observations: found,
    said: found.map((of, place) => {
      const way =
        weight(of) < weight(one) ? (place === 0 ? "beyond" : "next") : weight(of) === weight(one) ? "same" : "next";
      return words.option[way](targetLabel(of, lang), valueText(context, of), high);
    }),
  };
}

function rankNumbers(context: Context, one: Observation | undefined, place: number): Deciding {
  const { all, lang } = context;
  const found = all.filter(
    (of) => one && of.edition === one.edition && of.breakdown === one.breakdown && of.rank === place && of !== one,
  );
  return {
    observations: found,
    said: found.map((of) => decidingWords[lang].ranked(targetLabel(of, lang), place)),
  };
}

/** The step that breaks N years in a row; where none does, all of them and the step before. */
function streakNumbers(context: Context, { subject, when, read }: Parts, up: boolean): Deciding {
  const { indicator, lang } = context;
  const words = decidingWords[lang];
  const codes = [when.edition];
  for (let left = (read.streak ?? 0) + 1; left > 0; left--) {
    const before = yearBefore(codes[0] ?? "");
    if (before) codes.unshift(before);
  }
  const years = codes.map((code) => at(subject, code));
  const claimed = years.slice(-(read.streak ?? 0) - 1);
  for (let to = claimed.length - 1; to > 0; to--) {
    const [one, two] = [claimed[to - 1], claimed[to]];
    const [from, until] = [one && shareOf(one), two && shareOf(two)];
    if (!one || !two || from == null || until == null || (up ? until > from : until < from)) continue;
    if (indicator.unit !== "count") return sequence(context, [one, two]);
    const way = until > from ? "rose" : until < from ? "fell" : "same";
    const [before, after] = [one, two].map((of): [string, string] => [named(context, of), valueText(context, of)]);
    return { observations: [one, two], said: before && after ? [words.step[way](before, after)] : [] };
  }
  return sequence(context, years);
}

function peak(context: Context, parts: Parts): Deciding {
  const until = parts.subject.observations.filter(
    ({ edition }) =>
      compareEditions(edition, parts.when.edition) <= 0 && spanOf(edition) === spanOf(parts.when.edition),
  );
  return recordNumbers(context, until, parts.when.edition, true);
}

/** What decides a clause, beside the numbers that it names. */
export function decidingNumbers(parts: Parts, context: Context): Deciding {
  const { read, subject, when, allotted } = parts;
  const here = at(subject, when.edition);
  const counts = subject.indicator.unit === "count";
  const has = (...some: string[]) => read.movements.some(({ movement }) => some.includes(movement));
  const up = has("rose", "turned-up", "judged-up", "many", "greater");
  const record = (high: boolean) => recordNumbers(context, subject.observations, when.edition, high);
  const order = (high: boolean) =>
    counts
      ? record(high)
      : here && shareOf(here) === null
        ? rankNumbers(context, here, 1)
        : optionNumbers(context, here, high, 1);
  const [since] = when.since;
  const found: Deciding[] = [
    ...(has("record-high") ? [record(true)] : []),
    ...(has("record-low") ? [record(false)] : []),
    ...(has("most") ? [order(true)] : []),
    ...(has("least") ? [order(false)] : []),
    ...(has("second")
      ? [here?.rank != null ? rankNumbers(context, here, 2) : optionNumbers(context, here, true, 2)]
      : []),
    ...allotted.ranks.map((place) => rankNumbers(context, here, place)),
    ...(read.streak !== null ? [streakNumbers(context, parts, up)] : []),
    ...(has("turned-up", "turned-down") && since
      ? [sequence(context, [at(subject, yearBefore(since) ?? ""), at(subject, since), here])]
      : []),
    ...(has("stays-high") ? [peak(context, parts)] : []),
  ];
  return {
    observations: [...new Set(found.flatMap(({ observations }) => observations))],
    said: [...new Set(found.flatMap(({ said }) => said))],
  };
}
