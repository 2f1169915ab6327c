// Numbers that stand on cards, on the overview and among what a search finds, as they are and as they would be.
import { indicatorById } from "../catalogue/indicators";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import { itemNumber } from "../figure/item-number";
import { optionsOf } from "../figure/options";
import { searchDocuments } from "../figure/search-documents";
import { editionLabel } from "../words/edition-label";
import { figureIn, type Reader } from "./figure-changes";

export type Card = {
  indicator: string;
  name: string;
  /** With what it is of: 116件 (令和7年上半期). */
  number: string;
  lines: readonly string[];
  certainty: string;
};

export type CardChange = { indicator: string; name: string; before: Card | null; after: Card | null };

/** A figure as a card shows it. */
export function cardOf(figure: Figure): Card {
  const { headline, certainty, indicator, name, title } = figure;
  const { number } = headline;
  const period = number ? (figure.lang === "ja" ? `（${number.period}）` : ` (${number.period})`) : "";
  return {
    ...{ indicator, name },
    number: number ? `${number.value}${period}` : "",
    lines: [number && number.label !== name ? number.label : "", headline.second ?? "", number ? "" : title].filter(
      Boolean,
    ),
    certainty: certainty?.label ?? "",
  };
}

/** Cards that differ, in the order in which they would stand; those that are left out come last. */
export function cardChanges(before: readonly Card[], after: readonly Card[]): CardChange[] {
  const ids = [...new Set([...after, ...before].map(({ indicator }) => indicator))];
  return ids.flatMap((indicator): CardChange[] => {
    const [was, is] = [before, after].map((list) => list.find((one) => one.indicator === indicator) ?? null);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ indicator, name: (is ?? was)?.name ?? "", before: was ?? null, after: is ?? null }];
  });
}

/** What a search shows of a figure: its newest number, its years, its options with theirs. */
function searchCard(id: string, dataset: Dataset, reader: Reader): Card | null {
  const indicator = indicatorById.get(id);
  const figure = indicator && figureIn(indicator, dataset, reader, {});
  if (!indicator || !figure || (figure.categories.length === 0 && !figure.lost)) return null;
  const own = (some: Dataset["observations"]) => some.filter((one) => one.indicator === id);
  const documents = searchDocuments({
    ...{ topics: [], indicators: [indicator], advice: [], sources: [] },
    options: optionsOf(own(dataset.observations)),
    unconfirmed: own(dataset.unconfirmed),
  });
  const about = documents.find(({ kind }) => kind === "indicator")?.about;
  const ends = [about?.editions[0], about?.editions.at(-1)].flatMap((code) =>
    code ? [editionLabel(code, reader.lang, reader.era).bracketed] : [],
  );
  const options = documents.flatMap(({ kind, title, about }) => {
    if (kind !== "item" && kind !== "segment") return [];
    const number = about?.item ? itemNumber(figure, about.item) : null;
    return [number ? `${title[reader.lang]} ${number.value} ${number.period}` : title[reader.lang]];
  });
  const years = [...new Set(ends)].join(reader.lang === "ja" ? "〜" : " to ");
  const card = cardOf(figure);
  return { ...card, lines: [...card.lines, years, ...options].filter(Boolean) };
}

/** Cards of what a search finds. */
export function searchChanges(
  [before, after]: readonly [before: Dataset, after: Dataset],
  concerned: readonly string[],
  reader: Reader,
): CardChange[] {
  const cards = (dataset: Dataset) => concerned.flatMap((id) => searchCard(id, dataset, reader) ?? []);
  return cardChanges(cards(before), cards(after));
}
