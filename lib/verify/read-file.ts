// The bring-back check's first half: which figures of ours a file holds, and what a hand changed in them. A pure
// function of the file's bytes, so that nothing has to leave the reader's machine.

import { openZip, TooLarge } from "./bounded-zip";
import type { FileProblem, FoundFigure } from "./found-figure";
import { readOffice } from "./read-office";
import { isPdf, isPng, pictureFigures, readSvg } from "./read-picture";

/** Bytes. */
export const largestFile = 50 * 2 ** 20;

export type FileReading =
  | { figures: FoundFigure[]; unknown: number; problem: null }
  | { figures: []; unknown: number; problem: FileProblem };

const problem = (code: FileProblem, unknown = 0): FileReading => ({ figures: [], unknown, problem: code });

/** Reads any file at all. Never throws. `unknown`: charts in it whose origin can't be told. */
export function readFile(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) return problem("empty");
  if (bytes.length > largestFile) return problem("too-large");
  try {
    return startsWith(bytes, [0x50, 0x4b]) ? readPackage(bytes) : readPicture(bytes);
  } catch (error) {
    return problem(error instanceof TooLarge ? "too-large" : "damaged");
  }
}

function readPackage(bytes: Uint8Array): FileReading {
  const office = readOffice(openZip(bytes));
  if (!office) return problem("foreign-format");
  return office.figures.length > 0 ? { ...office, problem: null } : problem("no-record", office.unknown);
}

function readPicture(bytes: Uint8Array): FileReading {
  const figures = pictureFigures(bytes);
  if (figures.length > 0) return { figures, unknown: 0, problem: null };
  // The old binary Office formats, and those that a password locks.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return problem("old-office");
  return problem(isPng(bytes) || isPdf(bytes) || readSvg(bytes) ? "no-record" : "foreign-format");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
