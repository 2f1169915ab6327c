// One file brought back: read here, each figure in it held against what the reader's own server says today. Of the file's
// figures nothing leaves the browser but their code and state; sentences with numbers are asked as any draft's are.
import { type FigureAddress, figureFile } from "../../../../lib/address/figure";
import { type MarkedSentence, markDocument } from "../../../../lib/claims/mark-document";
import type { Figure } from "../../../../lib/figure/figure";
import type { Era, Lang } from "../../../../lib/localised";
import { compareFigure } from "../../../../lib/verify/compare-figure";
import type { FigureRecord } from "../../../../lib/verify/figure-record";
import type { FigureState, Today } from "../../../../lib/verify/figure-state";
import { newerOf, stateOf } from "../../../../lib/verify/figure-state";
import type { FileProblem, FoundFigure, ReadableFormat } from "../../../../lib/verify/found-figure";
import { anewAddress, atNewest, inItsEditions, type Newer } from "../../../../lib/verify/newer-edition";
import { officeTexts } from "../../../../lib/verify/office-texts";
import { othersWords } from "../../../../lib/verify/own-texts";
import { placeAgain } from "../../../../lib/verify/place-again";
import { type FileReading, largestFile, readFile, unreadable } from "../../../../lib/verify/read-file";
import { type Remade, remade } from "../../../../lib/verify/remake";
import { type ValuePair, valuePairs } from "../../../../lib/verify/value-pairs";
import { askCheck } from "../../../_ui/check/ask-check";

export type Reader = { lang: Lang; era: Era };

export type CheckedFigure = {
  found: FoundFigure;
  today: Today;
  state: FigureState;
  newer: Newer | null;
  pairs: ValuePair[];
};

export type CheckedFile = {
  name: string;
  problem: FileProblem | null;
  format: ReadableFormat | null;
  figures: CheckedFigure[];
  /** Charts in it whose origin can't be told. */
  unknown: number;
  /** Slides that show no figure of ours. */
  otherSlides: number[];
  made: Remade[];
  /** Its titles and sentences that say something that can be checked; null where the file is no report or deck. */
  sentences: MarkedSentence[] | null;
};

type Answer = { status: number; figure: Figure | null };
/** What was asked before is not asked again within one run. */
export type Asked = Map<string, Promise<Answer>>;

/** Never throws. */
export async function checkFile(
  file: File,
  reader: Reader,
  { asked = new Map(), withSentences = false }: { asked?: Asked; withSentences?: boolean } = {},
): Promise<CheckedFile> {
  const bytes = file.size > largestFile ? null : await bytesOf(file);
  const reading = bytes ? readFile(bytes) : unreadable(file.size > largestFile ? "too-large" : "damaged");
  const figures: CheckedFigure[] = [];
  const loose = [...reading.loose];
  // One after another: the server makes figures for others too.
  for (const found of reading.figures) {
    const today = await todayOf(found.record, reader, asked);
    const own = found.unplaced && today.figure ? await inItsWords(found.record, today.figure, asked) : null;
    figures.push(checked(own ? placeAgain(found, own, loose, reading.texts) : found, today));
  }
  // What only the properties name is in the file where it can be found by what it shows; else it was taken out.
  for (const found of reading.named) {
    const today = await todayOf(found.record, reader, asked);
    const own = today.figure && (await inItsWords(found.record, today.figure, asked));
    const again = own && placeAgain(found, own, loose, reading.texts);
    if (again && !again.unplaced) figures.push(checked(again, today));
  }
  const { problem, format } = reading;
  const there = figures.filter(({ today }) => today.status !== "gone");
  const again = there.map(({ found: { record }, today }) => ({ record, anew: anewAddress(record, today.newest) }));
  const missing = reading.loose.length - loose.length;
  return {
    ...{ name: file.name, problem, format, figures, unknown: Math.max(0, reading.unknown - missing) },
    otherSlides: otherSlides(reading, figures),
    made: remade(format, again, reading.papers),
    sentences: bytes && withSentences ? await sentencesOf(bytes, figures, reader) : null,
  };
}

/** Null for a folder that was dropped, or a file that has gone meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function checked(found: FoundFigure, today: Today): CheckedFigure {
  const { figure, newest } = today;
  const pairs = figure ? valuePairs(found, figure, newest ?? figure) : [];
  return { found, today, state: stateOf(found, today), newer: newerOf(found, today), pairs };
}

function otherSlides({ slides }: FileReading, figures: readonly CheckedFigure[]): number[] {
  const own = new Set(figures.map(({ found }) => found.slide));
  // A figure whose slide can't be told may stand on any.
  if (figures.some(({ found }) => found.slide === null)) return [];
  return Array.from({ length: slides }, (_, index) => index + 1).filter((slide) => !own.has(slide));
}

function ask(address: FigureAddress, reader: Reader, asked: Asked): Promise<Answer> {
  const href = figureFile({ ...address, reader, format: "json" });
  const known = asked.get(href);
  if (known) return known;
  const answer = fetch(href)
    .then(async (response) => ({
      status: response.status,
      figure: response.ok ? ((await response.json()) as Figure) : null,
    }))
    .catch((): Answer => ({ status: 0, figure: null }));
  asked.set(href, answer);
  return answer;
}

async function todayOf(record: FigureRecord, reader: Reader, asked: Asked): Promise<Today> {
  const { status, figure } = await ask(inItsEditions(record), reader, asked);
  if (!figure) return { status: status === 404 || status === 400 ? "gone" : "unreachable", figure: null, newest: null };
  let newest = await ask(atNewest(record), reader, asked);
  // The newest may lack the chart or the order that was chosen.
  if (newest.status === 400) newest = await ask(atNewest(record, true), reader, asked);
  try {
    return { ...compareFigure(record, figure), figure, newest: newest.figure };
  } catch {
    // An answer that is no figure.
    return { status: "unreachable", figure: null, newest: null };
  }
}

/** The figure in the words of the file. */
async function inItsWords(record: FigureRecord, figure: Figure, asked: Asked): Promise<Figure | null> {
  if (figure.lang === record.lang && figure.era === record.era) return figure;
  return (await ask(inItsEditions(record), { lang: record.lang, era: record.era }, asked)).figure;
}

/** Titles and running text; what the dashboard itself wrote around its figures is no sentence of the paper's author. */
async function sentencesOf(
  bytes: Uint8Array,
  figures: readonly CheckedFigure[],
  reader: Reader,
): Promise<MarkedSentence[] | null> {
  const { parts, problem } = officeTexts(bytes);
  if (problem) return null;
  const own = figures.flatMap(({ today }) => today.figure ?? []);
  const records = figures.map(({ found }) => found.record);
  const marked = await markDocument(othersWords(parts, own, records), (sentences) => askCheck(sentences, reader));
  return marked.filter(({ kind }) => kind === "checked");
}
