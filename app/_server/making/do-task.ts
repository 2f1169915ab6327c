// One task from beginning to end: the data as they are stored now, what is made of them, and of which version it is.

import type { Chosen } from "../../../lib/address/selection";
import { wholeFormats } from "../../../lib/export/registry";
import type { Dataset } from "../../../lib/figure/dataset";
import { emptyDataset } from "../datasets";
import { daysOfChosen, loadDataset, loadDatasetOf, loadWhole } from "../load";
import { type Asked, type Made, type Task, tasks } from "./tasks";

async function datasetFor<K extends Task>(task: K, asked: Asked[K]): Promise<Dataset> {
  if (task === "paper" || task === "trial") return emptyDataset;
  if (task === "dataset" || task === "observations") return loadWhole();
  const days = daysOfChosen(chosenIn(asked));
  if (!("figures" in asked)) return loadDataset(days);
  const indicators = [...new Set(asked.figures.map(({ indicator }) => indicator))];
  return wholeFormats.has(asked.format) ? loadWhole(indicators, days) : loadDatasetOf(indicators, days);
}

/** The figures that are asked for by themselves, and not by a pack. */
function chosenIn(asked: Asked[Task]): readonly Chosen[] {
  if ("figures" in asked) return asked.figures;
  return "shown" in asked && "figures" in asked.shown ? asked.shown.figures : [];
}

/** @throws BadRequest as the task does */
export async function doTask<K extends Task>(task: K, asked: Asked[K]): Promise<Made> {
  const dataset = await datasetFor(task, asked);
  const { body, name = "", link = "" } = await tasks[task](asked, dataset);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { body: bytes, name, link, version: dataset.version, updated: dataset.updated };
}
