// What had been published by a day. An edition of a survey counts from the earliest publication date among its sources;
// where none is known, from the end of its period. A date known to the month or year counts from that one's last day.
import { daysIn } from "../address/as-of";
import { indicatorById } from "../catalogue/indicators";
import { lastDayOf } from "../edition";
import { noBreakdown } from "../observation";
import type { Dataset } from "./dataset";
import { statedIn } from "./stated";

/** From which day an edition counts, and whether a source gives that day or only its period does. */
export type Counted = { from: string; stated: boolean };

/** An edition of whose period and publication nothing is known counts from no day on. */
const never = "9999-12-31";

/** The last day that 2022, 2022-04 or 2022-04-07 may mean; null for what is no date. */
export function lastDay(date: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return null;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${day ?? `${daysIn(Number(year), Number(month))}`}`;
}

const surveyOf = (indicator: string) => indicatorById.get(indicator)?.survey ?? indicator;
const keyOf = (survey: string, edition: string) => `${survey} ${edition}`;

/** Of what is in memory: it never changes. */
const counted = new WeakMap<object, ReadonlyMap<string, Counted>>();

function countedIn(dataset: Dataset): ReadonlyMap<string, Counted> {
  const place = dataset.stated ?? dataset;
  const known = counted.get(place);
  if (known) return known;
  const dates = new Map<string, string[]>();
  for (const { indicator, edition, source, unconfirmed } of statedIn(dataset)) {
    if (unconfirmed) continue;
    const key = keyOf(surveyOf(indicator), edition);
    const found = dates.get(key) ?? [];
    const one = dataset.sources.get(source);
    // What someone noted privately was not published.
    if (one && one.standing !== "private") found.push(lastDay(one.published) ?? "");
    dates.set(key, found);
  }
  const ends = new Map<string, string>();
  for (const one of dataset.editions) {
    const key = keyOf(one.survey, one.edition);
    if (one.breakdown === noBreakdown) ends.set(key, lastDay(one.periodEnd) ?? "");
    // An edition without numbers has its own date only.
    if (!dates.has(key)) dates.set(key, [lastDay(one.published) ?? ""]);
  }
  const made = new Map(
    [...dates].map(([key, all]): [string, Counted] => {
      const [first] = all.filter(Boolean).sort();
      const end = ends.get(key) || lastDayOf(key.split(" ")[1] ?? "") || never;
      return [key, first ? { from: first, stated: true } : { from: end, stated: false }];
    }),
  );
  counted.set(place, made);
  return made;
}

/** From when an edition of an indicator's survey counts; null where it is not in the dataset. */
export function countedFrom(dataset: Dataset, indicator: string, edition: string): Counted | null {
  return countedIn(dataset).get(keyOf(surveyOf(indicator), edition)) ?? null;
}

/** The last one made of each dataset: the figures of a page are all as of one day. */
const made = new WeakMap<Dataset, { day: string; dataset: Dataset }>();

/** The dataset as of a day (YYYY-MM-DD): editions that count from a later one are not in it. All of it where none is given. */
export function datasetAsOf(dataset: Dataset, day: string | null): Dataset {
  if (day === null) return dataset;
  const known = made.get(dataset);
  if (known?.day === day) return known.dataset;
  const days = countedIn(dataset);
  const counts = (survey: string, edition: string) => (days.get(keyOf(survey, edition))?.from ?? never) <= day;
  const then: Dataset = {
    ...dataset,
    observations: dataset.observations.filter((one) => counts(surveyOf(one.indicator), one.edition)),
    unconfirmed: dataset.unconfirmed.filter((one) => counts(surveyOf(one.indicator), one.edition)),
    editions: dataset.editions.filter((one) => counts(one.survey, one.edition)),
    ...(dataset.stated && { stated: dataset.stated.filter((one) => counts(surveyOf(one.indicator), one.edition)) }),
  };
  made.set(dataset, { day, dataset: then });
  return then;
}
