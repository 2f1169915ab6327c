// What has changed in papers since they were made, as text for a cover note: of each file its figures, old and new numbers,
// and what a hand had changed, which nothing makes anew.
import type { Lang, Localised } from "../localised";
import type { ValuePair } from "./value-pairs";

type ListedFigure = {
  name: string;
  /** Slide 3, for example; empty where there is none. */
  place: string;
  pairs: readonly ValuePair[];
  /** Numbers, names and other things that a hand changed, each as a line. */
  byHand: readonly string[];
  /** Why nothing is said of its numbers: gone, or the server did not answer. */
  silent: string | null;
};

export type ListedFile = { name: string; figures: readonly ListedFigure[] };

type Words = {
  heading: (date: string) => string;
  figure: (number: number, name: string, place: string) => string;
  pair: (pair: ValuePair) => string;
  same: string;
  more: (count: number) => string;
  byHand: string;
};

const words: Localised<Words> = {
  ja: {
    heading: (date) => `図の数値の変更（${date}現在）`,
    figure: (number, name, place) => `${number}. ${name}${place ? `（${place}）` : ""}`,
    pair: ({ item, before, beforePeriod, now, nowPeriod }) =>
      beforePeriod === nowPeriod
        ? `　・${item}：${beforePeriod} ${before} → ${now}（改定）`
        : `　・${item}：${beforePeriod} ${before} → ${nowPeriod} ${now}`,
    same: "　・数値の変更なし",
    more: (count) => `　・ほか${count}項目`,
    byHand: "　※前の資料で手で変更されていたところ（作り直した資料には入らない）",
  },
  en: {
    heading: (date) => `Changes of numbers in figures (as of ${date})`,
    figure: (number, name, place) => `${number}. ${name}${place ? ` (${place})` : ""}`,
    pair: ({ item, before, beforePeriod, now, nowPeriod }) =>
      beforePeriod === nowPeriod
        ? `   - ${item}: ${beforePeriod} ${before} → ${now} (revised)`
        : `   - ${item}: ${beforePeriod} ${before} → ${nowPeriod} ${now}`,
    same: "   - no change of numbers",
    more: (count) => `   - and ${count} more`,
    byHand: "   * Changed by hand in the old paper (not in the one made anew)",
  },
};

/** Lines of one figure: more would be no note. */
const mostPairs = 15;

/** @param date of the reader's day, as it is written in their language */
export function changeList(files: readonly ListedFile[], date: string, lang: Lang): string {
  const own = words[lang];
  const lines = files.flatMap(({ name, figures }) => [
    "",
    name,
    ...figures.flatMap((one, index) => figureLines(one, index + 1, own)),
  ]);
  return [own.heading(date), ...lines, ""].join("\n");
}

function figureLines({ name, place, pairs, byHand, silent }: ListedFigure, number: number, own: Words): string[] {
  const changed = pairs.filter((pair) => pair.changed);
  const told = changed.slice(0, mostPairs).map(own.pair);
  const rest = changed.length - told.length;
  const numbers = silent ? [`　${silent}`] : told.length === 0 ? [own.same] : told;
  return [
    own.figure(number, name, place),
    ...numbers,
    ...(rest > 0 ? [own.more(rest)] : []),
    ...(byHand.length > 0 ? [own.byHand, ...byHand.map((line) => `　　${line}`)] : []),
  ];
}
