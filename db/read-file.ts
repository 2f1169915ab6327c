// The bytes of a file: its hash and encoding, and its text in pieces.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { fileKinds, readHeader } from "../lib/import/columns";
import { type Encoding, encodingCheck, encodings, textDecoder } from "../lib/import/decode";
import { recordReader } from "../lib/import/records";

/** Small enough that the rows of a piece are garbage before they are old. */
const pieceSize = 1 << 17;
const lineFeed = 0x0a;

/**
 * A file's bytes, piece by piece, cut behind a line break where there is one: neither encoding has that byte within a
 * character, and a reader of records has no rest to carry over. A piece is overwritten by the next.
 */
function* pieces(path: string): Generator<{ bytes: Uint8Array; read: number }> {
  const handle = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(pieceSize);
    let held = 0;
    let read = 0;
    for (;;) {
      const size = readSync(handle, buffer, held, pieceSize - held, null);
      read += size;
      const filled = held + size;
      const cut = size > 0 ? buffer.lastIndexOf(lineFeed, filled - 1) + 1 : filled;
      const end = cut > 0 ? cut : filled;
      if (end > 0) yield { bytes: buffer.subarray(0, end), read };
      if (size === 0) return;
      held = buffer.copy(buffer, 0, end, filled);
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * True for two bytes a character, as Excel's "Unicode Text" has it: by the mark at its beginning, or by the NUL that
 * every second byte of Latin letters is. Told apart, since what to do is known.
 * @throws the system's error where it can't be read
 */
export function isUtf16(path: string): boolean {
  for (const { bytes } of pieces(path)) {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return marked || (bytes.length > 1 && (first === 0) !== (second === 0));
  }
  return false;
}

/**
 * Size, SHA-256 and encoding of a file: the first encoding whose rules all its bytes keep; null where there is none.
 * @throws the system's error where it can't be read
 */
export function inspectFile(path: string): { size: number; sha256: string; encoding: Encoding | null } {
  const hash = createHash("sha256");
  const utf8 = utf8Check();
  const cp932 = encodingCheck("cp932");
  let size = 0;
  for (const { bytes, read } of pieces(path)) {
    hash.update(bytes);
    utf8.push(bytes);
    size = read;
  }
  const sha256 = hash.digest("hex");
  if (utf8.end()) return { size, sha256, encoding: "utf-8" };
  for (const { bytes } of pieces(path)) cp932.push(bytes);
  return { size, sha256, encoding: cp932.end() ? "cp932" : null };
}

/** As `encodingCheck("utf-8")`, by Node's own function, which is many times as fast. */
function utf8Check() {
  let right = true;
  let held: Uint8Array = new Uint8Array();
  return {
    push: (bytes: Uint8Array) => {
      if (!right) return;
      const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
      // A character takes up to four bytes: the beginning of one at the end of the piece waits for the next.
      let end = all.length;
      while (end > 0 && end > all.length - 4 && ((all[end - 1] as number) & 0xc0) === 0x80) end -= 1;
      if (end > 0 && (all[end - 1] as number) >= 0xc0) end -= 1;
      right = isUtf8(all.subarray(0, end));
      held = Uint8Array.from(all.subarray(end));
    },
    end: () => right && isUtf8(held),
  };
}

/** Text of a file in pieces, with the share of the file that has been read. */
export function* textPieces(
  path: string,
  encoding: Encoding,
  size: number,
): Generator<{ text: string; share: number }> {
  const decoder = textDecoder(encoding);
  for (const { bytes, read } of pieces(path)) yield { text: decoder.push(bytes), share: read / size };
  yield { text: decoder.end(), share: 1 };
}

/** Place of a file in the order of import, by its header: what others refer to first, unknown kinds last. */
export function importOrder(path: string): number {
  let place: number = fileKinds.length;
  const takeHeader = (fields: string[], line: number) => {
    const found = line === 1 ? readHeader(fields) : null;
    if (found) place = fileKinds.indexOf(found.header.kind);
  };
  try {
    for (const { bytes } of pieces(path)) {
      for (const encoding of encodings) recordReader(takeHeader, () => {}).push(textDecoder(encoding).push(bytes));
      break;
    }
  } catch {
    // The import itself says why the file can't be read.
  }
  return place;
}
