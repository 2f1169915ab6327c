// The figure that the address of a figure's page asks for, be it written as a state or sent by the page's form.
import { asOfName, readAsOf } from "../../lib/address/as-of";
import { readChoices } from "../../lib/address/choices-form";
import { asksForUnconfirmed, type FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { datasetAsOf } from "../../lib/figure/as-of";
import type { Figure } from "../../lib/figure/figure";
import { takeIn } from "../../lib/figure/unconfirmed";
import type { Era, Lang } from "../../lib/localised";
import { loadDatasetOf, loadFigure } from "./load";

type Reader = { lang: Lang; era: Era };

/** @throws BadRequest as loadFigure does */
export async function loadAskedFigure(id: string, reader: Reader, query: FigureQuery): Promise<Figure> {
  const indicator = indicatorById.get(id);
  if (!indicator) return loadFigure(id, reader, query);
  const day = readAsOf([query[asOfName] ?? []].flat()[0]);
  const { all } = takeIn(datasetAsOf(await loadDatasetOf([id]), day), id, asksForUnconfirmed(query));
  return loadFigure(id, reader, readChoices(indicator, all, query));
}
