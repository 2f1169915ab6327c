// A ZIP that is the same bytes for the same files: no clock goes into it.
import { type Zippable, zipSync } from "fflate";

/** Formats that are packed already; packing them again would cost time and win nothing. */
export const packed = /\.(png|xlsx|pptx|docx)$/;
/** Of everything in it: the first that a ZIP can tell. */
export const packDate = new Date(1980, 0, 1, 12);

/** @returns the bytes of a .zip file with the files in their order */
export function packFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: packed.test(name) ? 0 : 6 }];
  return zipSync(entries, { mtime: packDate });
}

/** Text for people: UTF-8 with BOM and CRLF, as the editors of Windows open it. */
export function textFile(name: string, lines: readonly string[]): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`) };
}
