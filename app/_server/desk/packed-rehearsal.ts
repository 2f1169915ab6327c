// A rehearsal as one piece of bytes, as a thread hands it over: what its page says, then its pictures and what its paper is
// made of, which the server passes on and never reads.
import type { ShownRehearsal } from "./rehearsal-shown";

type Parts = { page: ShownRehearsal; pictures: readonly string[]; body: string };
type Head = { page: ShownRehearsal; ends: number[] };

export type Unpacked = { page: ShownRehearsal; picture: (at: number) => Uint8Array | null; body: Uint8Array };

const lineEnd = 10;

/** As one answer of a thread. */
export function packRehearsal({ page, pictures, body }: Parts): Uint8Array {
  let end = 0;
  const parts = [...pictures, body].map((one) => Buffer.from(one));
  const ends = parts.map(({ byteLength }) => {
    end += byteLength;
    return end;
  });
  // JSON has no line end of its own.
  return new Uint8Array(Buffer.concat([Buffer.from(`${JSON.stringify({ page, ends } satisfies Head)}\n`), ...parts]));
}

/** What packRehearsal packed; its pictures are views of the same bytes. */
export function unpackRehearsal(bytes: Uint8Array): Unpacked {
  const start = bytes.indexOf(lineEnd) + 1;
  const { page, ends } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  const part = (at: number) => bytes.subarray(start + (ends[at - 1] ?? 0), start + (ends[at] ?? 0));
  const last = ends.length - 1;
  return {
    page,
    picture: (at) => (Number.isInteger(at) && at >= 0 && at < last ? part(at) : null),
    body: part(last),
  };
}
