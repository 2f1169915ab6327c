// The figure that the address of a figure's page asks for, be it written as a state or sent by the page's form.
import { readDays } from "../../lib/address/as-of";
import { readChoices } from "../../lib/address/choices-form";
import { asksForUnconfirmed, type FigureQuery } from "../../lib/address/state";
import { datasetOn } from "../../lib/figure/as-shown";
import { settle } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { takeIn } from "../../lib/figure/unconfirmed";
import type { Era, Lang } from "../../lib/localised";
import { knownIndicator, loadFigure, loadForStates } from "./load";

type Reader = { lang: Lang; era: Era };

async function askedOf(id: string, query: FigureQuery): Promise<FigureQuery> {
  const indicator = knownIndicator(id);
  const days = readDays(query);
  const dataset = datasetOn(await loadForStates([id], [days]), days);
  const { all } = takeIn(dataset, id, asksForUnconfirmed(query));
  return readChoices(indicator, all, query);
}

/** @throws BadRequest as loadFigure does */
export async function loadAskedFigure(id: string, reader: Reader, query: FigureQuery): Promise<Figure> {
  return loadFigure(id, reader, await askedOf(id, query));
}

/** Whether there is such a figure, without making it. @throws BadRequest as loadFigure does */
export async function checkAskedFigure(id: string, query: FigureQuery): Promise<void> {
  const asked = await askedOf(id, query);
  settle(knownIndicator(id), await loadForStates([id], [readDays(asked)]), asked);
}
