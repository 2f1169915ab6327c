// From the database to Figures, for pages and route handlers that show numbers: as they are now, and as they were shown.
import { openForReading } from "../../db/database";
import type { Reading } from "../../db/engine";
import type { DataState } from "../../db/queries";
import type { Days } from "../../lib/address/as-of";
import { readDays } from "../../lib/address/as-of";
import type { Chosen } from "../../lib/address/selection";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { BadRequest } from "../../lib/errors";
import { shownDays } from "../../lib/figure/as-shown";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import { withCaption } from "../../lib/figure/with-caption";
import { inProcess } from "../../lib/in-process";
import type { Era, Lang } from "../../lib/localised";
import type { Option } from "../../lib/observation";
import { Datasets, emptyDataset, type Found, type Remarkable } from "./datasets";
import { momentOf, shownThen } from "./shown-days";

export type { DataState };

/** Of what is stored now; empty texts where no database exists yet. */
export async function dataVersion(): Promise<DataState> {
  const db = await openForReading();
  return db ? db.state() : { version: "", updated: "" };
}

/** Of what is shown on a page's days. @throws BadRequest as checkShown */
export async function shownVersion({ asShown }: Days): Promise<DataState> {
  if (asShown === undefined) return dataVersion();
  return shownThen(await openForReading(), asShown, (then) => then.state());
}

/** Different days whose data one answer may need. */
const mostDays = 4;

/** Each bundle would read, and hold, all of it for itself. */
function present(db: Reading): Datasets {
  const data = inProcess("npa-survey-data-read", () => new Datasets(db));
  data.db = db;
  return data;
}

const earlier = new WeakMap<Reading, Datasets>();

function dataOf(then: Reading): Datasets {
  const known = earlier.get(then) ?? new Datasets(then);
  earlier.set(then, known);
  return known;
}

/** @param days what was shown on them comes along */
async function read(days: readonly string[], of: (data: Datasets) => Promise<Dataset>): Promise<Dataset> {
  if (days.length > mostDays) throw new BadRequest(400, "too-many-days", { most: mostDays });
  const db = await openForReading();
  const now = db ? await of(present(db)) : emptyDataset;
  if (days.length === 0) return now;
  const shown = new Map<string, Dataset>();
  for (const day of days) shown.set(day, await shownThen(db, day, (then) => of(dataOf(then))));
  return { ...now, shown };
}

/** @throws BadRequest 400 `not-shown-then` or `not-shown-yet` where the record says nothing of the day */
export async function checkShown({ asShown }: Days): Promise<void> {
  if (asShown !== undefined) await momentOf(await openForReading(), asShown);
}

/**
 * What is stored, as pages show it: of a breakdown with very many options the largest. Empty where no database exists yet.
 * @param days what was shown on them comes along; @throws BadRequest as checkShown
 */
export function loadDataset(days: readonly string[] = []): Promise<Dataset> {
  return read(days, (data) => data.all());
}

/** The same with the observations of some indicators: no others are read. */
export function loadDatasetOf(asked: readonly string[], days: readonly string[] = []): Promise<Dataset> {
  return read(days, (data) => data.withStated(asked));
}

/** The same for what is as of no day and lists no sources: who states what, a row for every edition, is not read. */
export function loadNumbersOf(asked: readonly string[], days: readonly string[] = []): Promise<Dataset> {
  return read(days, (data) => data.of(asked));
}

/** What some states need of some indicators, on whichever days they are. @throws BadRequest 400 `not-a-day`, or as checkShown */
export function loadForStates(asked: readonly string[], states: readonly Days[]): Promise<Dataset> {
  const load = states.some(({ asOf }) => asOf !== null) ? loadDatasetOf : loadNumbersOf;
  return load(asked, shownDays(states));
}

/** The same with every option of every breakdown and, where none are named, every edition. @param indicators whose observations are read; of all, where it is left out */
export function loadWhole(indicators?: readonly string[], days: readonly string[] = []): Promise<Dataset> {
  return read(days, (data) => data.whole(indicators));
}

/** The options of all breakdowns, without their numbers: a row each, however many editions have it. */
export async function loadOptions(): Promise<Found<Option[]>> {
  const db = await openForReading();
  return db ? present(db).options() : { about: emptyDataset, found: [] };
}

/** What is told of all observations together. */
export async function loadRemarkable(): Promise<Found<Remarkable>> {
  const db = await openForReading();
  const [noted, doubtful, counted, totals] = [emptyDataset, emptyDataset, emptyDataset, emptyDataset];
  const none: Remarkable = { counts: [], noted, doubtful, counted, totals };
  return db ? present(db).remarkable() : { about: emptyDataset, found: none };
}

type Reader = { lang: Lang; era: Era };

/** @throws BadRequest 404 `unknown-figure` */
export function knownIndicator(id: string): Indicator {
  const found = indicatorById.get(id);
  if (!found) throw new BadRequest(404, "unknown-figure", { figure: id.slice(0, 60) });
  return found;
}

function figureIn(dataset: Dataset, indicator: string, { lang, era }: Reader, query: FigureQuery): Figure {
  return buildFigure(knownIndicator(indicator), dataset, { lang, era }, query);
}

/**
 * The figure of an indicator in the reader's language, era and state.
 * @throws BadRequest 404 `unknown-figure`; 400 where the state asks for what the figure does not have
 */
export async function loadFigure(indicator: string, reader: Reader, query: FigureQuery = {}): Promise<Figure> {
  return figureIn(await loadForStates([indicator], [readDays(query)]), indicator, reader, query);
}

/** The days that some chosen figures name. @throws BadRequest 400 `not-a-day` */
export function daysOfChosen(chosen: readonly Chosen[]): Days[] {
  return chosen.map(({ state }) => readDays(state));
}

/** Several figures of one dataset. @throws BadRequest as loadFigure does */
export function figuresIn(dataset: Dataset, chosen: readonly Chosen[], reader: Reader): Figure[] {
  return chosen.map(({ indicator, state, caption }) =>
    withCaption(figureIn(dataset, indicator, reader, state), caption),
  );
}
