// From the database to Figures: the one bridge between db and lib. Pages and route handlers call nothing else.
import { openForReading } from "../../db/database";
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
import type { View } from "../../db/view";
import type { Chosen } from "../../lib/address/selection";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { BadRequest } from "../../lib/errors";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import { mostOptions } from "../../lib/figure/long-breakdown";
import { splitUnconfirmed } from "../../lib/figure/unconfirmed";
import { withCaption } from "../../lib/figure/with-caption";
import type { Era, Lang } from "../../lib/localised";

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

/** The last dataset read, kept while the data version stays the same. */
let kept: Dataset = empty;

export type DataVersion = { version: string; updated: string };

/** Of what is stored now; empty texts where no database exists yet. */
export async function dataVersion(): Promise<DataVersion> {
  const db = await openForReading();
  return db ? db.state() : { version: "", updated: "" };
}

/** What is stored of some indicators or of all: of each breakdown all of it, or its largest options. */
async function read(db: View, filter: ObservationFilter): Promise<Dataset> {
  const state = await dataState(db);
  const [some, list, all, gaps, said, long] = await Promise.all([
    observations(db, filter),
    sources(db),
    editions(db),
    notObtained(db),
    contradictions(db),
    filter.most === undefined ? new Map<string, number>() : longBreakdowns(db, filter.most),
  ]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const rest = { sources: byId, editions: all, notObtained: gaps, contradictions: said, ...state };
  return { ...splitUnconfirmed(some, byId), ...(long.size > 0 ? { long } : {}), ...rest };
}

/**
 * What is stored, as pages show it: of a breakdown with very many options the largest. Empty where no database exists yet
 * (at build time).
 */
export async function loadDataset(): Promise<Dataset> {
  const db = await openForReading();
  if (!db) return empty;
  const { version, updated } = await db.state();
  if (version !== kept.version || updated !== kept.updated)
    kept = await db.read((view) => read(view, { most: mostOptions }));
  return kept;
}

/** The same with every option. @param indicators whose observations are read; of all, where it is left out */
export async function loadWhole(indicators?: readonly string[]): Promise<Dataset> {
  const shown = await loadDataset();
  const db = await openForReading();
  const long = [...(shown.long?.keys() ?? [])].map((key) => key.split(" ")[0] ?? "");
  const isWhole = indicators ? !indicators.some((id) => long.includes(id)) : long.length === 0;
  return isWhole || !db ? shown : db.read((view) => read(view, indicators ? { indicators } : {}));
}

type Reader = { lang: Lang; era: Era };

function figureIn(dataset: Dataset, indicator: string, { lang, era }: Reader, query: FigureQuery): Figure {
  const found = indicatorById.get(indicator);
  if (!found) throw new BadRequest(404, "unknown-figure", { figure: indicator.slice(0, 60) });
  return buildFigure(found, dataset, { lang, era }, query);
}

/**
 * The figure of an indicator in the reader's language, era and state.
 * @throws BadRequest 404 `unknown-figure`; 400 where the state asks for what the figure does not have
 */
export async function loadFigure(indicator: string, reader: Reader, query: FigureQuery = {}): Promise<Figure> {
  return figureIn(await loadDataset(), indicator, reader, query);
}

/**
 * Several figures of one answer, all of the same data version.
 * @throws BadRequest as loadFigure does
 */
export async function loadFigures(chosen: readonly Chosen[], reader: Reader): Promise<Figure[]> {
  return figuresIn(await loadDataset(), chosen, reader);
}

/** The same of a dataset at hand. @throws BadRequest as loadFigure does */
export function figuresIn(dataset: Dataset, chosen: readonly Chosen[], reader: Reader): Figure[] {
  return chosen.map(({ indicator, state, caption }) =>
    withCaption(figureIn(dataset, indicator, reader, state), caption),
  );
}
