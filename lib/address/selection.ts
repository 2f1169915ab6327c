// Several figures in one address: each `figure` is an indicator with its own state as a query, encoded like any value:
// `?figure=damage-experienced&figure=ransomware-route%3Feditions%3DR3`. Files, screens and the tray read it alike. A line
// of the reader's own may stand with the state: `caption=…`.
import { BadRequest } from "../errors";
import { stateNames } from "./figure";
import { checkParameters, formQuery } from "./query";
import type { FigureQuery } from "./state";
import { longestCaption, longestEntry, mostFigures } from "./tray";

/** `caption`: a line of the reader's own under the figure. */
export type Chosen = { indicator: string; state: FigureQuery; caption?: string };

const captionName = "caption";
/** An entry with its line, in letters that an address escapes by nine. */
const longestAsked = longestEntry + `&${captionName}=`.length + 9 * longestCaption;

/** An entry with a line of the reader's own; without one where that is blank. */
export function captionedEntry(entry: string, caption: string): string {
  const line = captionLine(caption);
  return line === "" ? entry : `${entry}${entry.includes("?") ? "&" : "?"}${formQuery([[captionName, line]])}`;
}

/** One line without control characters, in the letters that other machines use too (NFC). */
function captionLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
}

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
  const line = /&?caption=[^&]*/.exec(entry)?.[0] ?? "";
  if (entry.length > longestAsked || entry.length - line.length > longestEntry) {
    throw new BadRequest(400, "entry-too-long", { figure: entry.slice(0, 40), most: longestEntry });
  }
  const [indicator = "", ...rest] = entry.split("?");
  const query = new URLSearchParams(rest.join("?"));
  checkParameters(query, [...stateNames, captionName], "editions");
  const caption = captionLine(query.get(captionName) ?? "");
  if ([...caption].length > longestCaption) {
    throw new BadRequest(400, "text-too-long", { name: captionName, most: longestCaption });
  }
  const state = Object.fromEntries(stateNames.map((name) => [name, query.getAll(name)]));
  return { indicator, state, ...(caption ? { caption } : {}) };
}
