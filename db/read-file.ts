// The bytes of a file: its hash and encoding, and its text in pieces.
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { fileKinds, readHeader } from "../lib/import/columns";
import { type Encoding, encodingCheck, encodings, textDecoder } from "../lib/import/decode";
import { recordReader } from "../lib/import/records";

const pieceSize = 1 << 20;

function* pieces(path: string): Generator<{ bytes: Uint8Array; read: number }> {
  const handle = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(pieceSize);
    let read = 0;
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
      read += size;
      yield { bytes: buffer.subarray(0, size), read };
    }
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 of a file's bytes. @throws the system's error where it can't be read */
export function fileHash(path: string): string {
  const hash = createHash("sha256");
  for (const { bytes } of pieces(path)) hash.update(bytes);
  return hash.digest("hex");
}

/** The first encoding whose rules all bytes of a file keep; null where there is none. */
export function fileEncoding(path: string): Encoding | null {
  for (const encoding of encodings) {
    const check = encodingCheck(encoding);
    for (const { bytes } of pieces(path)) check.push(bytes);
    if (check.end()) return encoding;
  }
  return null;
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
  try {
    for (const { bytes } of pieces(path)) {
      for (const encoding of encodings) {
        const header = readHeader(recordReader().push(textDecoder(encoding).push(bytes)).records[0]?.fields ?? []);
        if (header) return fileKinds.indexOf(header.header.kind);
      }
      break;
    }
  } catch {
    // The import itself says why the file can't be read.
  }
  return fileKinds.length;
}
