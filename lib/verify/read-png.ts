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

type Head = { width: number; height: number; depth: number; channels: 1 | 3 | 4 };

/** Bits a pixel's part may take, by colour type (§11.2.1): of those read, RGB, a palette's numbers, RGBA. */
const read: Readonly<Record<number, { channels: Head["channels"]; depths: readonly number[] }>> = {
  2: { channels: 3, depths: [8] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  6: { channels: 4, depths: [8] },
};

/** Null where the pixels are none of these, or not row after row, or are none or too many. */
function readHead(data: Uint8Array): Head | null {
  if (data.length !== 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, , , interlaced] = data.subarray(8);
  const kind = read[colour];
  if (!kind?.depths.includes(depth) || interlaced !== 0) return null;
  if (width === 0 || height === 0 || width * height > mostPixels) return null;
  return { width, height, depth, channels: kind.channels };
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

/** A row of a palette's numbers (§7.2: leftmost in the high bits) in its colours. @param opacities of the first colours */
function coloured(row: Uint8Array, { width, depth }: Head, palette: Uint8Array, opacities: Uint8Array): Uint8Array {
  const full = new Uint8Array(width * 4).fill(255);
  for (let pixel = 0; pixel < width; pixel += 1) {
    const bit = pixel * depth;
    const number = ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    if (number * 3 + 3 > palette.length) throw new RangeError(`No colour ${number}`);
    full.set(palette.subarray(number * 3, number * 3 + 3), pixel * 4);
    full[pixel * 4 + 3] = opacities[number] ?? 255;
  }
  return full;
}

/** What is hashed before the pixels. */
const sizeText = (width: number, height: number) => `${width}×${height}`;

/** SHA-256 of size and pixels (RGBA, 8 bits each), hexadecimal; null where they can't be read. Never throws. */
export function pixelsHash(png: Uint8Array): string | null {
  const packed = new Uint8Array(png.length);
  let [end, head] = [0, null as Head | null];
  let [palette, opacities] = [new Uint8Array(), new Uint8Array()];
  for (const { type, data } of chunksOf(png)) {
    if (type === "IHDR") head ??= readHead(data);
    if (type === "PLTE") palette = Uint8Array.from(data);
    if (type === "tRNS") opacities = Uint8Array.from(data);
    if (type !== "IDAT") continue;
    packed.set(data, end);
    end += data.length;
  }
  if (!head) return null;
  const seen: Head = head;
  const { width, height, depth, channels } = seen;
  const hash = sha256.create().update(utf8ToBytes(sizeText(width, height)));
  const line = new Uint8Array(1 + Math.ceil((width * depth * channels) / 8));
  const [row, above] = [line.subarray(1), new Uint8Array(line.length - 1)];
  const inFull = (one: Uint8Array) => {
    if (channels === 1) return coloured(one, seen, palette, opacities);
    return channels === 3 ? opaque(one) : one;
  };
  let [filled, rows] = [0, 0];
  const take = (part: Uint8Array): boolean => {
    for (let at = 0; at < part.length && rows < height; ) {
      const piece = part.subarray(at, at + line.length - filled);
      line.set(piece, filled);
      [at, filled] = [at + piece.length, filled + piece.length];
      if (filled < line.length) break;
      unfilter(row, above, line[0] as number, channels);
      hash.update(inFull(row));
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
