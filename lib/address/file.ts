// What an address asks of an exported file, read and bounded: language, era, the figure's own state, looks. Nothing that
// is misspelt or out of bounds is passed over in silence, so that a file is always what its address says.

import { stateNames } from "./figure";
import { type Looks, lookNames, readLooks } from "./looks";
import { checkParameters, choice } from "./query";
import { type Reader, readerNames, readReader } from "./reader";
import { type Chosen, readSelection } from "./selection";
import type { FigureQuery } from "./state";
import { type SheetTemplate, sheetTemplates, templateName } from "./template";

type Asked = { reader: Reader; options: Looks };
/** `state` is checked against the figure by resolveState. */
export type ExportRequest = Asked & { state: FigureQuery };
/** `template`: the sheet of paper that the figures are set in; null for a page or slide a figure. */
export type SelectionRequest = Asked & { figures: Chosen[]; template: SheetTemplate | null };

/**
 * What an address asks of the file of one figure. An empty value takes the default, as a form sends it.
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `out-of-bounds`
 */
export function readOptions(query: URLSearchParams): ExportRequest {
  checkParameters(query, [...stateNames, ...readerNames, ...lookNames], "editions");
  return { ...askedOf(query), state: Object.fromEntries(stateNames.map((name) => [name, query.getAll(name)])) };
}

/**
 * What an address asks of a figure that has no looks to choose.
 * @throws BadRequest as readOptions does
 */
export function readFigureRequest(query: URLSearchParams): Pick<ExportRequest, "reader" | "state"> {
  checkParameters(query, [...stateNames, ...readerNames], "editions");
  const { reader, state } = readOptions(query);
  return { reader, state };
}

/**
 * What an address asks of a file of several figures: each `figure` brings its own state, the rest is for all.
 * @throws BadRequest as readOptions and lib/address/selection do
 */
export function readSelectionOptions(query: URLSearchParams): SelectionRequest {
  checkParameters(query, ["figure", templateName, ...readerNames, ...lookNames], "figure");
  const template = choice(query, templateName, ["none", ...sheetTemplates], "none");
  const figures = readSelection(query.getAll("figure"));
  return { ...askedOf(query), figures, template: template === "none" ? null : template };
}

function askedOf(query: URLSearchParams): Asked {
  return { reader: readReader(query), options: readLooks(query) };
}
