// The editions that a figure in a file is of, whether a newer one has been published since, and the state in which the
// figure is made anew: the same view of the newest.
import type { FigureAddress } from "../address/figure";
import type { Pairs } from "../address/query";
import { breakBetween } from "../catalogue/break-between";
import { indicatorById } from "../catalogue/indicators";
import { viewTraits } from "../catalogue/views";
import { compareEditions, parseEdition, sameLength } from "../edition";
import type { Figure } from "../figure/figure";
import { addressOfRecord, type FigureRecord } from "./figure-record";

/** By time: those of the address; else those by which the values are keyed; none where neither tells. */
function editionsOf(record: FigureRecord): string[] {
  const asked = addressOfRecord(record).state.flatMap(([name, value]) => (name === "editions" ? value.split(",") : []));
  const keys = (record.values ?? []).flatMap(([item, ...cells]) => [item, ...cells.map(([series]) => series)]);
  const found = asked.length > 0 ? asked : keys;
  return [...new Set(found.filter((code) => parseEdition(code) !== null))].sort(compareEditions);
}

/** The address that asks for a record's own editions, also where they were not named: the newest of that day. */
export function inItsEditions(record: FigureRecord): FigureAddress {
  const { indicator, state } = addressOfRecord(record);
  const editions = editionsOf(record);
  if (editions.length === 0 || state.some(([name]) => name === "editions")) return { indicator, state };
  return { indicator, state: [["editions", editions.join(",")], ...state] };
}

/** What pins a figure to a time. */
const pinning: ReadonlySet<string> = new Set(["editions", "as-of", "as-shown", "span"]);

/**
 * The same figure as it is shown first today, whichever its editions are.
 * @param bare without the chart and the order, which the newest may not have
 */
export function atNewest(record: FigureRecord, bare = false): FigureAddress {
  const { indicator, state } = addressOfRecord(record);
  return { indicator, state: state.filter(([name]) => !pinning.has(name) && (!bare || name === "breakdown")) };
}

/** A newer edition than any in the file; null where there is none. */
export type Newer = {
  edition: string;
  name: string;
  /** Why its numbers can't stand beside those of the file: another length, another question; null where they can. */
  apart: "length" | "question" | null;
};

export function newerEdition(record: FigureRecord, newest: Pick<Figure, "state" | "codes">): Newer | null {
  const last = editionsOf(record).at(-1);
  const edition = [...newest.state.editions].sort(compareEditions).at(-1);
  if (last === undefined || edition === undefined || compareEditions(edition, last) <= 0) return null;
  const indicator = indicatorById.get(record.indicator);
  const changed = indicator !== undefined && breakBetween(indicator, last, edition) !== undefined;
  const apart = sameLength(edition, last) ? (changed ? "question" : null) : "length";
  return { edition, name: newest.codes.names.editions[edition] ?? edition, apart };
}

/**
 * The state in which a figure is made anew: as many editions as it had, up to the newest.
 * @param newest the figure as it is shown first today
 */
export function anewAddress(record: FigureRecord, newest: Pick<Figure, "state"> | null): FigureAddress {
  const address = atNewest(record);
  const before = editionsOf(record);
  const now = [...(newest?.state.editions ?? [])].sort(compareEditions);
  const last = now.at(-1);
  const first = before[0];
  if (!newest || last === undefined || first === undefined || viewTraits[newest.state.view].overTime) return address;
  const pinned = (editions: readonly string[]): FigureAddress => {
    const state: Pairs = [["editions", editions.join(",")], ...address.state];
    return { ...address, state };
  };
  if (before.length === 1 && now.length > 1) return pinned([last]);
  // Chosen ones set against each other: the last gives way to the newest.
  if (before.length > 2 && sameLength(first, last)) return pinned([...before.slice(0, -1), last]);
  return address;
}
