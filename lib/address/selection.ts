// Several figures in one address: each `figure` is an indicator with its own state as a query, encoded like any value:
// `?figure=damage-experienced&figure=ransomware-route%3Feditions%3DR3`. Files, screens and the tray read it alike.
import { BadRequest } from "../errors";
import { stateNames } from "./figure";
import { checkParameters } from "./query";
import type { FigureQuery } from "./state";
import { longestEntry, mostFigures } from "./tray";

export type Chosen = { indicator: string; state: FigureQuery };

/**
 * The figures of an address in their order; the same one twice counts once.
 * @throws BadRequest 400 `no-figures`, `too-many-figures`, `entry-too-long`, `unknown-parameter` or `repeated-parameter`
 */
export function readSelection(values: readonly string[]): Chosen[] {
  const entries = [...new Set(values.filter((value) => value !== ""))];
  if (entries.length === 0) throw new BadRequest(400, "no-figures");
  if (entries.length > mostFigures) {
    throw new BadRequest(400, "too-many-figures", { count: entries.length, most: mostFigures });
  }
  return entries.map(readEntry);
}

function readEntry(entry: string): Chosen {
  if (entry.length > longestEntry) {
    throw new BadRequest(400, "entry-too-long", { figure: entry.slice(0, 40), most: longestEntry });
  }
  const [indicator = "", ...rest] = entry.split("?");
  const query = new URLSearchParams(rest.join("?"));
  checkParameters(query, stateNames, "editions");
  return { indicator, state: Object.fromEntries(stateNames.map((name) => [name, query.getAll(name)])) };
}
