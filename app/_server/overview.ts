// What the overview shows, computed from the data: where things stand, four key numbers, what is new by date of
// publication, an answer to each topic's question, and what was only asked long ago.
import { type Days, dayQuery } from "../../lib/address/as-of";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { keyIndicators, leafletPanels, questions, topics } from "../../lib/catalogue/topics";
import type { TopicId } from "../../lib/catalogue/types";
import type { View } from "../../lib/catalogue/views";
import { compareEditions, parseEdition } from "../../lib/edition";
import { lastDay } from "../../lib/figure/as-of";
import { datasetOn, shownDays } from "../../lib/figure/as-shown";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import { statedIn } from "../../lib/figure/stated";
import type { Localised } from "../../lib/localised";
import { figuresIn, loadDatasetOf } from "./load";
import type { Locale } from "./locale";

/** A number that came with a publication: what it was before, what it is now. */
export type Fresh = { figure: Figure; number: NonNullable<Figure["headline"]["number"]>; published: string };

export type Overview = {
  /** The first is the answer to “where do things stand”; null where nothing is stored. */
  lead: Figure | null;
  tiles: Figure[];
  fresh: Fresh[];
  answers: { topic: TopicId; question: Localised; figure: Figure }[];
  past: Figure[];
  coverage: { from: string; to: string } | null;
  /** Date of the latest publication among the sources of what is stored; empty where none is dated. */
  lastPublished: string;
  /** Of the data. */
  version: string;
  updated: string;
};

/** How many of the latest publications' numbers are listed. */
const freshOnes = 8;
/** Years from the newest edition after which a figure counts as one of a past survey. */
export const pastAfter = 8;

const westernYear = (edition: string) => parseEdition(edition)?.western ?? 0;

/** Dates by the last day that each may mean: 2022 comes behind 2022-04-07. */
const byDay = (a: string, b: string) => ((lastDay(a) ?? "") < (lastDay(b) ?? "") ? -1 : 1);
const isBy = (date: string, day: string | null) => day === null || (lastDay(date) ?? "") <= day;

/** When each edition of an indicator was first published: the earliest date among its sources. */
function firstPublished(dataset: Dataset): (indicator: string, edition: string) => string {
  const dates = new Map<string, string>();
  for (const { indicator, edition, source: id, unconfirmed } of statedIn(dataset)) {
    const source = dataset.sources.get(id);
    // What someone noted privately was not published.
    if (unconfirmed || !source?.published || source.standing === "private") continue;
    const known = dates.get(`${indicator} ${edition}`);
    if (known === undefined || byDay(source.published, known) < 0) {
      dates.set(`${indicator} ${edition}`, source.published);
    }
  }
  return (indicator, edition) => dates.get(`${indicator} ${edition}`) ?? "";
}

type Answer = Overview["answers"][number];

/** Answers in a view, where their figures have it. */
function inTheirView(
  answers: Answer[],
  stored: Dataset,
  locale: Locale,
  state: (FigureQuery & { view: View }) | null,
): Answer[] {
  const other = answers.filter(
    ({ figure }) => state && figure.state.view !== state.view && figure.views.includes(state.view),
  );
  const figures = figuresIn(
    stored,
    other.map(({ figure: { indicator } }) => ({ indicator, state: state ?? {} })),
    locale,
  );
  return answers.map((answer) => ({ ...answer, figure: figures[other.indexOf(answer)] ?? answer.figure }));
}

const inOrder = topics
  .flatMap((topic) => topic.sections.flatMap((section) => section.indicators))
  .filter((id) => indicatorById.has(id));

/** The overview of what is stored, or of what had been published by a day: then with the panels of the leaflet. */
export async function loadOverview(locale: Locale, days: Days = { asOf: null }): Promise<Overview> {
  return overviewIn(await loadDatasetOf(inOrder, shownDays([days])), locale, days);
}

/** The same of a dataset at hand. */
export function overviewIn(stored: Dataset, locale: Locale, days: Days = { asOf: null }): Overview {
  const { asOf } = days;
  const dataset = datasetOn(stored, days);
  const figures = figuresIn(
    stored,
    inOrder.map((indicator) => ({ indicator, state: dayQuery(days) })),
    locale,
  );
  const byId = new Map(figures.map((figure) => [figure.indicator, figure]));
  const withNumbers = figures.filter((figure) => figure.headline.number !== null);
  const newest = Math.max(0, ...withNumbers.map(({ headline }) => westernYear(headline.number?.edition ?? "")));
  const isPast = ({ headline }: Figure) => newest - westernYear(headline.number?.edition ?? "") >= pastAfter;
  const publishedOf = firstPublished(dataset);
  const fresh = withNumbers
    .filter((figure) => !isPast(figure))
    .flatMap((figure) => {
      const { number } = figure.headline;
      return number ? [{ figure, number, published: publishedOf(figure.indicator, number.edition) }] : [];
    })
    // A number of an old edition may be known from a source of later only: that is not news of the day.
    .filter(({ published }) => isBy(published, asOf))
    // A date known to the year only comes behind the days of that year.
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  const answers = inTheirView(
    (asOf === null ? questions : leafletPanels).flatMap(({ topic, question, indicator }) => {
      const figure = byId.get(indicator);
      return figure && (figure.categories.length > 0 || (asOf !== null && figure.lost))
        ? [{ topic, question, figure }]
        : [];
    }),
    stored,
    locale,
    // The leaflet's panels are as they were handed out; an answer of today shows how it came to that.
    asOf === null ? { ...dayQuery(days), view: "trend" } : null,
  );
  const stated = statedIn(dataset).filter(({ unconfirmed }) => !unconfirmed);
  const editions = [...new Set(stated.map((one) => one.edition))].sort(compareEditions);
  const [from, to] = [editions[0], editions.at(-1)];
  const used = new Set(stated.filter(({ cited }) => !cited).map((one) => one.source));
  const dates = [...used]
    .map((id) => dataset.sources.get(id)?.published ?? "")
    .filter((date) => date !== "" && isBy(date, asOf));
  return {
    lead: byId.get(keyIndicators[0]) ?? null,
    tiles: keyIndicators.flatMap((id) => byId.get(id) ?? []).filter((figure) => figure.headline.number !== null),
    fresh: fresh.slice(0, freshOnes),
    answers,
    past: withNumbers.filter(isPast),
    coverage: from && to ? { from, to } : null,
    lastPublished: dates.sort(byDay).at(-1) ?? "",
    version: dataset.version,
    updated: dataset.updated,
  };
}
