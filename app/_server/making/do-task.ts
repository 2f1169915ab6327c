// One task from beginning to end: the data as they are stored now, what is made of them, and of which version it is.

import type { Days } from "../../../lib/address/as-of";
import { wholeFormats } from "../../../lib/export/registry";
import { shownDays } from "../../../lib/figure/as-shown";
import type { Dataset } from "../../../lib/figure/dataset";
import { leafletIndicators } from "../../../lib/leaflet/panels";
import { packStates } from "../../../lib/slides/pack-days";
import { packIndicators } from "../../../lib/slides/pack-indicators";
import { readPack } from "../../../lib/slides/read-pack";
import { emptyDataset } from "../datasets";
import { daysOfChosen, loadForStates, loadNumbersOf, loadWhole } from "../load";
import { type Asked, type Made, type Task, tasks } from "./tasks";

/** Of the data what is shown, and no more. */
async function datasetFor<K extends Task>(task: K, asked: Asked[K]): Promise<Dataset> {
  if (task === "paper" || task === "trial") return emptyDataset;
  if (task === "dataset" || task === "observations") return loadWhole();
  if (task === "leaflet") return loadNumbersOf(leafletIndicators);
  const { indicators, states } = shownIn(asked);
  return "figures" in asked && wholeFormats.has(asked.format)
    ? loadWhole(indicators, shownDays(states))
    : loadForStates(indicators, states);
}

/** Figures that are asked for by themselves, or by a pack: of which indicators, and on which days. */
function shownIn(asked: Asked[Task]): { indicators: string[]; states: Days[] } {
  const given = "shown" in asked ? asked.shown : asked;
  if ("figures" in given) {
    const indicators = [...new Set(given.figures.map(({ indicator }) => indicator))];
    return { indicators, states: daysOfChosen(given.figures) };
  }
  const { pack } = "text" in given ? readPack(given.text) : { pack: null };
  return pack ? { indicators: packIndicators(pack), states: packStates(pack) } : { indicators: [], states: [] };
}

/** @throws BadRequest as the task does */
export async function doTask<K extends Task>(task: K, asked: Asked[K]): Promise<Made> {
  const dataset = await datasetFor(task, asked);
  const { body, name = "", link = "" } = await tasks[task](asked, dataset);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { body: bytes, name, link, version: dataset.version, updated: dataset.updated };
}
