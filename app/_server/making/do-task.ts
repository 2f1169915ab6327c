// One task from beginning to end: the data as they are stored now, what is made of them, and of which version it is.
import { loadDataset } from "../load";
import { type Asked, type Made, type Task, tasks } from "./tasks";

/** @throws BadRequest as the task does */
export async function doTask<K extends Task>(task: K, asked: Asked[K]): Promise<Made> {
  const dataset = await loadDataset();
  const { body, name = "" } = await tasks[task](asked, dataset);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { body: bytes, name, version: dataset.version, updated: dataset.updated };
}
