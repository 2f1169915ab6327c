// Parts of a ZIP, unpacked one by one as they are asked for and only within bounds: a file made to fill the memory
// when unpacked is refused before it does.
import { concatBytes } from "@noble/hashes/utils.js";
import { strFromU8, Unzlib, unzipSync } from "fflate";

const mostParts = 20_000;
/** Bytes, unpacked: of one part, and of all that is read of a file. */
const largestPart = 64 * 2 ** 20;
const largestFile = 192 * 2 ** 20;

/** A file that unpacks to more than is safe. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

export type Zip = {
  has: (name: string) => boolean;
  /** Null where there is no such part. @throws TooLarge */
  bytes: (name: string) => Uint8Array | null;
  /** The same as UTF-8; empty where there is no such part. */
  text: (name: string) => string;
  /** A ZIP within this one; what is read of it counts as read of this one. Null where it is none. */
  open: (name: string) => Zip | null;
};

/** @throws what fflate throws for what is no ZIP; TooLarge */
export function openZip(file: Uint8Array, budget = { left: largestFile }): Zip {
  const sizes = new Map<string, number>();
  unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (sizes.size >= mostParts) throw new TooLarge();
      sizes.set(name, originalSize);
      return false;
    },
  });
  const bytes = (name: string): Uint8Array | null => {
    const size = sizes.get(name);
    if (size === undefined) return null;
    // fflate never writes beyond the stated size, so a false one gains nothing.
    if (size > largestPart || size > budget.left) throw new TooLarge();
    budget.left -= size;
    return unzipSync(file, { filter: (one) => one.name === name })[name] ?? null;
  };
  return {
    has: (name) => sizes.has(name),
    bytes,
    text: (name) => strFromU8(bytes(name) ?? new Uint8Array()),
    open: (name) => {
      const inner = bytes(name);
      try {
        return inner && openZip(inner, budget);
      } catch (error) {
        if (error instanceof TooLarge) throw error;
        return null;
      }
    },
  };
}

/** fflate unpacks at once all that it is given: so little at a time that a piece stays within some megabytes. */
const step = 2 ** 14;

/**
 * Unpacks a zlib stream piece by piece.
 * @param take one piece; false where it is the last that is wanted
 * @throws what fflate throws for a damaged or cut stream
 */
export function inflateWhile(packed: Uint8Array, take: (part: Uint8Array) => boolean): void {
  let wanted = true;
  const stream = new Unzlib((part) => {
    wanted = take(part);
  });
  for (let at = 0; at < packed.length && wanted; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
}

/** Unpacks a zlib stream as far as it can be read and up to a length. Never throws. */
export function inflateUpTo(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    inflateWhile(packed, (part) => {
      parts.push(part);
      length += part.length;
      return length < most;
    });
  } catch {
    // What came before is all there is.
  }
  return concatBytes(...parts);
}
