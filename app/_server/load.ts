// From the database to Figures: the one bridge between db and lib. Pages and route handlers call nothing else.
import { openForReading } from "../../db/client";
import { dataState, editions, observations, sources } from "../../db/queries";
import { indicatorById } from "../../lib/catalogue/indicators";
import { BadRequest } from "../../lib/errors";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import type { FigureQuery } from "../../lib/figure/state";
import type { Era, Lang } from "../../lib/localised";

const empty: Dataset = { observations: [], sources: new Map(), editions: [], version: "", updated: "" };

/** The last dataset read, kept while the data version stays the same. */
let kept: Dataset = empty;

/** Everything stored; an empty dataset where no database exists yet (at build time). */
export async function loadDataset(): Promise<Dataset> {
  const db = openForReading();
  if (!db) return empty;
  const { version, updated } = await dataState(db);
  if (version !== kept.version || updated !== kept.updated) {
    const [all, list, some] = await Promise.all([observations(db), sources(db), editions(db)]);
    kept = { observations: all, sources: new Map(list.map((one) => [one.id, one])), editions: some, version, updated };
  }
  return kept;
}

/**
 * The figure of an indicator in the reader's language, era and state.
 * @throws BadRequest 404 `unknown-figure`; 400 where the state asks for what the figure does not have
 */
export async function loadFigure(
  indicator: string,
  reader: { lang: Lang; era: Era },
  query: FigureQuery = {},
): Promise<Figure> {
  const found = indicatorById.get(indicator);
  if (!found) throw new BadRequest(404, "unknown-figure", { figure: indicator.slice(0, 60) });
  return buildFigure(found, await loadDataset(), { lang: reader.lang, era: reader.era }, query);
}
