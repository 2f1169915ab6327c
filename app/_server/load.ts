// From the database to Figures: the one bridge between db and lib. Pages and route handlers call nothing else.
import { openForReading } from "../../db/database";
import type { Reading } from "../../db/engine";
import {
  contradictions,
  dataState,
  editions,
  longBreakdowns,
  notObtained,
  type ObservationFilter,
  observations,
  sources,
} from "../../db/queries";
import { stated } from "../../db/stated";
import type { View } from "../../db/view";
import type { Chosen } from "../../lib/address/selection";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { BadRequest } from "../../lib/errors";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import { mostOptions } from "../../lib/figure/long-breakdown";
import { splitUnconfirmed } from "../../lib/figure/unconfirmed";
import { withCaption } from "../../lib/figure/with-caption";
import type { Era, Lang } from "../../lib/localised";
import type { Observation } from "../../lib/observation";

const empty: Dataset = {
  observations: [],
  unconfirmed: [],
  sources: new Map(),
  editions: [],
  notObtained: [],
  contradictions: [],
  version: "",
  updated: "",
};

/** What was read of one data version: what stands around the observations, those of some indicators, or all. */
type Kept = { about: Dataset; of: Map<string, Dataset>; whole: Dataset | null };
/** One for a process, into however many bundles this is built: each would read, and hold, all of it for itself. */
type Shared = { kept: Kept; reading?: Promise<Kept> | undefined };
const place = Symbol.for("npa-survey-data-read");
const inProcess = globalThis as { [place]?: Shared };
inProcess[place] ??= { kept: { about: empty, of: new Map(), whole: null } };
const shared: Shared = inProcess[place];
/** Observations of single indicators that are kept; beyond them those that were read first go. */
const mostKept = 20_000;

export type DataVersion = { version: string; updated: string };

/** Of what is stored now; empty texts where no database exists yet. */
export async function dataVersion(): Promise<DataVersion> {
  const db = await openForReading();
  return db ? db.state() : { version: "", updated: "" };
}

/** Everything but the observations. */
async function readAbout(view: View): Promise<Dataset> {
  const state = await dataState(view);
  const [list, all, gaps, said, long, places] = await Promise.all([
    sources(view),
    editions(view),
    notObtained(view),
    contradictions(view),
    longBreakdowns(view, mostOptions),
    stated(view),
  ]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const about = { sources: byId, editions: all, notObtained: gaps, contradictions: said, stated: places, ...state };
  return { ...about, ...(long.size > 0 ? { long } : {}), observations: [], unconfirmed: [] };
}

/** What is kept, if it is of the present; else what stands around the observations is read anew. */
async function present(db: Reading): Promise<Kept> {
  if (isOf(shared.kept.about, await db.state())) return shared.kept;
  // Once for all who ask meanwhile.
  shared.reading ??= db
    .read(readAbout)
    .then((about) => {
      shared.kept = { about, of: new Map(), whole: null };
      return shared.kept;
    })
    .finally(() => {
      shared.reading = undefined;
    });
  return shared.reading;
}

const isOf = (one: DataVersion, other: DataVersion) => one.version === other.version && one.updated === other.updated;

/** The observations of some indicators or of all with what stands around them; null where that is of another version. */
async function readMore(db: Reading, about: Dataset, filter: ObservationFilter): Promise<Dataset | null> {
  return db.read(async (view) => {
    if (!isOf(about, await dataState(view))) return null;
    return { ...about, ...splitUnconfirmed(await observations(view, filter), about.sources) };
  });
}

/**
 * What is stored, as pages show it: of a breakdown with very many options the largest. Empty where no database exists yet
 * (at build time).
 */
export async function loadDataset(): Promise<Dataset> {
  const db = await openForReading();
  if (!db) return empty;
  const now = await present(db);
  now.whole ??= await readMore(db, now.about, { most: mostOptions });
  return now.whole ?? loadDataset();
}

/** The same with the observations of some indicators: no others are read. */
export async function loadDatasetOf(asked: readonly string[]): Promise<Dataset> {
  const indicators = asked.filter((id) => indicatorById.has(id));
  const db = await openForReading();
  if (!db) return empty;
  const now = await present(db);
  const missing = indicators.filter((id) => !now.of.has(id));
  if (missing.length > 0) {
    const found = now.whole ?? (await readMore(db, now.about, { most: mostOptions, indicators: missing }));
    if (!found) return loadDatasetOf(indicators);
    const own = ({ indicator }: Observation) => missing.includes(indicator);
    const observations = groupBy(found.observations.filter(own));
    const unconfirmed = groupBy(found.unconfirmed.filter(own));
    for (const id of missing) {
      now.of.set(id, { ...now.about, observations: observations(id), unconfirmed: unconfirmed(id) });
    }
  }
  const parts = indicators.flatMap((id) => now.of.get(id) ?? []);
  dropOldest(now.of);
  if (parts.length === 1) return parts[0] as Dataset;
  return {
    ...now.about,
    observations: parts.flatMap((part) => part.observations),
    unconfirmed: parts.flatMap((part) => part.unconfirmed),
  };
}

function groupBy(all: readonly Observation[]): (indicator: string) => readonly Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const one of all) {
    const group = groups.get(one.indicator);
    if (group) group.push(one);
    else groups.set(one.indicator, [one]);
  }
  return (indicator) => groups.get(indicator) ?? [];
}

function dropOldest(of: Map<string, Dataset>): void {
  let count = [...of.values()].reduce((sum, one) => sum + one.observations.length, 0);
  for (const [id, { observations }] of of) {
    if (count <= mostKept) return;
    of.delete(id);
    count -= observations.length;
  }
}

/** The same with every option of every breakdown and, where none are named, every edition. @param indicators whose observations are read; of all, where it is left out */
export async function loadWhole(indicators?: readonly string[]): Promise<Dataset> {
  const shown = indicators ? await loadDatasetOf(indicators) : await loadDataset();
  const db = await openForReading();
  const long = [...(shown.long?.keys() ?? [])].map((key) => key.split(" ")[0] ?? "");
  const isWhole = indicators ? !indicators.some((id) => long.includes(id)) : long.length === 0;
  if (isWhole || !db) return { ...shown, whole: true };
  const { long: _, ...about } = (await present(db)).about;
  return (await readMore(db, { ...about, whole: true }, indicators ? { indicators } : {})) ?? loadWhole(indicators);
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
  return figureIn(await loadDatasetOf([indicator]), indicator, reader, query);
}

/**
 * Several figures of one answer, all of the same data version.
 * @throws BadRequest as loadFigure does
 */
export async function loadFigures(chosen: readonly Chosen[], reader: Reader): Promise<Figure[]> {
  return figuresIn(await loadDatasetOf([...new Set(chosen.map(({ indicator }) => indicator))]), chosen, reader);
}

/** The same of a dataset at hand. @throws BadRequest as loadFigure does */
export function figuresIn(dataset: Dataset, chosen: readonly Chosen[], reader: Reader): Figure[] {
  return chosen.map(({ indicator, state, caption }) =>
    withCaption(figureIn(dataset, indicator, reader, state), caption),
  );
}
