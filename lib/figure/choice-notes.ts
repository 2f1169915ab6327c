// What a figure says of a reader's choice: the day as of which it stands, which editions count then from the end of their
// period only and which numbers are known from a later source; and that of years and halves one kind was left out.
import { type FigureQuery, type FigureState, mixesSpans } from "../address/state";
import { compareEditions, type Span } from "../edition";
import type { Era, Lang, Localised } from "../localised";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatDate } from "../words/numbers";
import { countedFrom } from "./as-of";
import type { Dataset } from "./dataset";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

type Words = {
  /** What this site showed on a day. */
  asShown: (day: string) => string;
  shown: (day: string) => string;
  nothing: (day: string) => string;
  assumed: (editions: string) => string;
  later: (editions: string) => string;
  /** Options that the picture leaves out. */
  inTable: (count: number) => string;
  /** Where both lengths were asked for. */
  oneSpan: Record<Span, string>;
};

const words: Localised<Words> = {
  ja: {
    asShown: (day) => `このサイトが${day}の終わりに示していたものである（その後の訂正・追加を含まない）。`,
    shown: (day) => `${day}までに公表された調査だけを示す。`,
    nothing: (day) => `${day}までに公表された数値はない。`,
    assumed: (editions) => `${editions}は公表日が分からないため、対象期間の末日から示している。`,
    later: (editions) => `${editions}には、この日より後に公表された資料によって示す数値がある。`,
    inTable: (count) => `ほか${count}項目の値は表に示す。`,
    oneSpan: {
      year: "年と半期は一つの軸に並べられないため、年の値だけを示す。",
      half: "年と半期は一つの軸に並べられないため、半期の値だけを示す。",
      month: "年と月は一つの軸に並べられないため、月の値だけを示す。",
    },
  },
  en: {
    asShown: (day) => `As this site showed it at the end of ${day}, without later corrections and additions.`,
    shown: (day) => `Shows only editions published by ${day}.`,
    nothing: (day) => `No number had been published by ${day}.`,
    assumed: (editions) => `The publication date of ${editions} is not known: counted from the end of the period.`,
    later: (editions) => `Some numbers of ${editions} are taken from sources published after that day.`,
    inTable: (count) =>
      count === 1 ? "One more option is given in the table." : `${count} more options are given in the table.`,
    oneSpan: {
      year: "Years and half-years never share an axis: only the years asked for are shown.",
      half: "Years and half-years never share an axis: only the half-years asked for are shown.",
      month: "Years and months never share an axis: only the months asked for are shown.",
    },
  },
};

type Context = { observations: readonly Observation[]; lang: Lang; era: Era };

function asOfNotes(stored: Dataset, { observations, lang, era }: Context, day: string): string[] {
  const { shown, nothing, assumed, later } = words[lang];
  const date = formatDate(day, lang, era);
  if (observations.length === 0) return [nothing(date)];
  const named = (some: readonly Observation[]) =>
    [...new Set(some.map((one) => one.edition))]
      .sort(compareEditions)
      .map((edition) => editionLabel(edition, lang, era).plain);
  const unstated = named(observations.filter((one) => !countedFrom(stored, one.indicator, one.edition)?.stated));
  const isLater = (id: string) => (stored.sources.get(id)?.published ?? "") > day;
  const since = named(
    observations.filter((one) => [one.source, ...one.citations.map((other) => other.source)].every(isLater)),
  );
  const { join } = figureWords[lang];
  return [
    shown(date),
    ...(unstated.length > 0 ? [assumed(join(unstated))] : []),
    ...(since.length > 0 ? [later(join(since))] : []),
  ];
}

/**
 * Notes on what was chosen, in the order of their weight.
 * @param stored the dataset with all editions, whatever the day
 * @param left how many options the picture leaves to the table
 */
export function choiceNotes(
  stored: Dataset,
  context: Context,
  state: FigureState,
  query: FigureQuery,
  left: number,
): Figure["notes"] {
  return [
    ...(left > 0 ? [words[context.lang].inTable(left)] : []),
    ...(state.asShown ? [words[context.lang].asShown(formatDate(state.asShown, context.lang, context.era))] : []),
    ...(state.asOf === null ? [] : asOfNotes(stored, context, state.asOf)),
    ...(mixesSpans(query) ? [words[context.lang].oneSpan[state.span]] : []),
  ].map((text) => ({ code: "text", text }));
}
