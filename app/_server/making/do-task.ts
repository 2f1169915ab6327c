// One task from beginning to end: the data as they are stored now, what is made of them, and of which version it is.

import { wholeFormats } from "../../../lib/export/registry";
import type { Dataset } from "../../../lib/figure/dataset";
import { packDays } from "../../../lib/slides/pack-days";
import { readPack } from "../../../lib/slides/read-pack";
import { emptyDataset } from "../datasets";
import { daysOfChosen, loadDataset, loadDatasetOf, loadWhole } from "../load";
import { type Asked, type Made, type Task, tasks } from "./tasks";

async function datasetFor<K extends Task>(task: K, asked: Asked[K]): Promise<Dataset> {
  if (task === "paper" || task === "trial") return emptyDataset;
  if (task === "dataset" || task === "observations") return loadWhole();
  const days = daysIn(asked);
  if (!("figures" in asked)) return loadDataset(days);
  const indicators = [...new Set(asked.figures.map(({ indicator }) => indicator))];
  return wholeFormats.has(asked.format) ? loadWhole(indicators, days) : loadDatasetOf(indicators, days);
}

/** What was shown on them is needed: days of figures that are asked for by themselves, or by a pack. */
function daysIn(asked: Asked[Task]): string[] {
  const given = "shown" in asked ? asked.shown : asked;
  if ("figures" in given) return daysOfChosen(given.figures);
  const { pack } = "text" in given ? readPack(given.text) : { pack: null };
  return pack ? packDays(pack) : [];
}

/** @throws BadRequest as the task does */
export async function doTask<K extends Task>(task: K, asked: Asked[K]): Promise<Made> {
  const dataset = await datasetFor(task, asked);
  const { body, name = "", link = "" } = await tasks[task](asked, dataset);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { body: bytes, name, link, version: dataset.version, updated: dataset.updated };
}
