// One file brought back: read here, each figure in it held against what the reader's own server says today. Nothing of
// the file leaves the browser but the code and state of the figures that it names.
import type { Figure } from "../../../../lib/figure/figure";
import type { Era, Lang } from "../../../../lib/localised";
import { type Comparison, compareFigure } from "../../../../lib/verify/compare-figure";
import { type FigureRecord, fileOfRecord } from "../../../../lib/verify/figure-record";
import type { FileProblem, FoundFigure } from "../../../../lib/verify/found-figure";
import { largestFile, readFile, unreadable } from "../../../../lib/verify/read-file";

export type Reader = { lang: Lang; era: Era };

/** `gone`: the server has no such figure, or not in that state. */
export type Today = { status: "gone" | "unreachable"; figure: null } | (Comparison & { figure: Figure });

export type CheckedFile = {
  name: string;
  problem: FileProblem | null;
  figures: { found: FoundFigure; today: Today }[];
  /** Charts in it whose origin can't be told. */
  unknown: number;
};

/** Never throws. */
export async function checkFile(file: File, reader: Reader): Promise<CheckedFile> {
  const reading = file.size > largestFile ? tooLarge : await readAll(file);
  const figures: CheckedFile["figures"] = [];
  // One after another: the server makes figures for others too.
  for (const found of reading.figures) figures.push({ found, today: await today(found.record, reader) });
  return { name: file.name, problem: reading.problem, figures, unknown: reading.unknown };
}

const tooLarge = unreadable("too-large");

async function readAll(file: File): Promise<ReturnType<typeof readFile>> {
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder that was dropped, or a file that has gone meanwhile.
    return unreadable("damaged");
  }
}

async function today(record: FigureRecord, reader: Reader): Promise<Today> {
  try {
    const answer = await fetch(fileOfRecord(record, "json", reader));
    if (answer.status === 404 || answer.status === 400) return { status: "gone", figure: null };
    if (!answer.ok) return { status: "unreachable", figure: null };
    const figure = (await answer.json()) as Figure;
    return { ...compareFigure(record, figure), figure };
  } catch {
    return { status: "unreachable", figure: null };
  }
}
