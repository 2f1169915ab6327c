// From the record in the database to what pages and feeds say of it; read once for each state of what is stored.
import { openForReading } from "../../db/database";
import { lastChange, publishedRuns } from "../../db/published";
import type { ChangesAsked } from "../../lib/address/changes";
import type { Reader } from "../../lib/address/reader";
import { isBeginning, type RunEntry, runEntry } from "../../lib/history/run-entry";
import type { PublishedRun } from "../../lib/published-run";
import { loadNumbersOf } from "./load";

/** Runs on a page of the record, in a feed, on the overview. */
export const mostRuns = { page: 10, feed: 30, overview: 5 } as const;
/** Lines of one figure: on the page of all, on a figure's own, in a feed. */
export const mostLines = { page: 8, figure: 200, feed: 4, overview: 1 } as const;

type Read = { runs: PublishedRun[]; older: number | null };
/** What was read of one state, by what was asked. */
let kept: { moves: number; of: Map<string, Promise<Read>> } = { moves: Number.NaN, of: new Map() };
const mostKept = 50;

async function readRuns(asked: ChangesAsked, most: number): Promise<Read> {
  const db = await openForReading();
  if (!db) return { runs: [], older: null };
  const moves = db.moves();
  if (kept.moves !== moves) kept = { moves, of: new Map() };
  const { of } = kept;
  const key = JSON.stringify([asked, most]);
  const found =
    of.get(key) ?? db.read((view) => publishedRuns(view, { before: asked.before, indicator: asked.figure, most }));
  of.delete(key);
  of.set(key, found);
  found.catch(() => of.delete(key));
  for (const old of of.keys()) if (of.size > mostKept) of.delete(old);
  return found;
}

/** The record in words, the newest first, and the run that an older page begins before. */
export async function loadChanges(
  asked: ChangesAsked,
  reader: Reader,
  most: { runs: number; lines: number },
): Promise<{ entries: RunEntry[]; older: number | null }> {
  const { runs, older } = await readRuns(asked, most.runs);
  const listed = runs.filter((run) => !isBeginning(run));
  const indicators = [...new Set(listed.flatMap(({ cells }) => cells.map(({ indicator }) => indicator)))];
  const dataset = await loadNumbersOf(indicators);
  return { entries: runs.map((run) => runEntry(run, dataset, reader, most.lines)), older };
}

/** When a number of a figure last changed; null where none was ever stored. */
export async function loadLastChange(indicator: string): Promise<{ run: number; at: string } | null> {
  const db = await openForReading();
  return db ? db.read((view) => lastChange(view, indicator)) : null;
}
