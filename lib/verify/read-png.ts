// A PNG (PNG specification, third edition, W3C 2025): the texts in it, and what it shows, apart from how that is packed.
// Another program may pack the same pixels anew, or leave out their transparency, and has changed nothing.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { strFromU8 } from "fflate";
import { inflateUpTo, inflateWhile } from "./bounded-zip";

const latin = (bytes: Uint8Array) => strFromU8(bytes, true);

type Chunk = { type: string; data: Uint8Array };

function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    yield { type: latin(png.subarray(at + 4, at + 8)), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** Bytes of a packed text that are looked at, what a text counts as where it is shorter, and of all together. */
const longestText = 2 ** 20;
const shortestText = 2 ** 10;
const mostSearched = 8 * 2 ** 20;

/** Contents of text chunks (§11.3.3), packed or not, as far as they are looked at. */
export function pngTexts(png: Uint8Array): string[] {
  const texts: string[] = [];
  let left = mostSearched;
  for (const chunk of chunksOf(png)) {
    if (!["tEXt", "zTXt", "iTXt"].includes(chunk.type)) continue;
    const text = chunkText(chunk);
    left -= Math.max(text.length, shortestText);
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}

function chunkText({ type, data }: Chunk): string {
  const after = (from: number) => data.indexOf(0, from) + 1 || data.length;
  const head = after(0);
  // zTXt: one byte of method. iTXt: two flags, then language and translated keyword, each closed by a zero.
  const start = type === "tEXt" ? head : type === "zTXt" ? head + 1 : after(after(head + 2));
  const packed = type === "zTXt" || (type === "iTXt" && data[head] === 1);
  const content = data.subarray(start);
  return latin(packed ? inflateUpTo(content, longestText) : content);
}

/** More than the largest picture that is made here. */
const mostPixels = 40_000_000;

type Head = { width: number; height: number; channels: 3 | 4 };

/** Null where the pixels are not 8 bits of RGB or RGBA (§11.2.1), row after row, or are none or too many. */
function readHead(data: Uint8Array): Head | null {
  if (data.length !== 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colour, , , interlaced] = data.subarray(8);
  if (depth !== 8 || interlaced !== 0 || (colour !== 2 && colour !== 6)) return null;
  if (width === 0 || height === 0 || width * height > mostPixels) return null;
  return { width, height, channels: colour === 2 ? 3 : 4 };
}

/** The nearest of left, above and corner to what they foretell (§9.4). */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

const foretold: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Undoes the filter of a row (§9.2) in its place. @param above the row before it; zeros before the first */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, channels: number): void {
  const from = foretold[filter];
  if (!from) throw new RangeError(`No filter ${filter}`);
  if (filter === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const [left, corner] = at < channels ? [0, 0] : [row[at - channels] as number, above[at - channels] as number];
    row[at] = (row[at] as number) + from(left, above[at] as number, corner);
  }
}

function opaque(row: Uint8Array): Uint8Array {
  const full = new Uint8Array((row.length / 3) * 4).fill(255);
  for (let pixel = 0; pixel * 3 < row.length; pixel += 1) full.set(row.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return full;
}

/** What is hashed before the pixels. */
const sizeText = (width: number, height: number) => `${width}×${height}`;

/** SHA-256 of size and pixels (RGBA, 8 bits each), hexadecimal; null where they can't be read. Never throws. */
export function pixelsHash(png: Uint8Array): string | null {
  const packed = new Uint8Array(png.length);
  let [end, head] = [0, null as Head | null];
  for (const { type, data } of chunksOf(png)) {
    if (type === "IHDR") head ??= readHead(data);
    if (type !== "IDAT") continue;
    packed.set(data, end);
    end += data.length;
  }
  if (!head) return null;
  const { width, height, channels } = head;
  const hash = sha256.create().update(utf8ToBytes(sizeText(width, height)));
  const line = new Uint8Array(1 + width * channels);
  const [row, above] = [line.subarray(1), new Uint8Array(width * channels)];
  let [filled, rows] = [0, 0];
  const take = (part: Uint8Array): boolean => {
    for (let at = 0; at < part.length && rows < height; ) {
      const piece = part.subarray(at, at + line.length - filled);
      line.set(piece, filled);
      [at, filled] = [at + piece.length, filled + piece.length];
      if (filled < line.length) break;
      unfilter(row, above, line[0] as number, channels);
      hash.update(channels === 3 ? opaque(row) : row);
      above.set(row);
      [filled, rows] = [0, rows + 1];
    }
    return rows < height;
  };
  try {
    inflateWhile(packed.subarray(0, end), take);
  } catch {
    return null;
  }
  return rows === height ? bytesToHex(hash.digest()) : null;
}
