// Files that are made to exhaust the import: each is refused or stored in bounded memory, with sentences that can be read.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { childProgram } from "../child-program";
import { header, Sandbox, sampleRow } from "../db/sample-files";
import { isOver, type Outcome, outcome, type Task } from "./outcome";

/** As the bench asks of a million rows. */
const mostMegabytes = 400;
/** Of a processor, so that a busy machine is not taken for a slow import. */
const mostSeconds = 60;
const longestWait = 300_000;
const columns = header.split(",").length;
const row = (part: Partial<Record<string, string>>) => `${sampleRow(part)}\n`;
const group = (index: number) => ({ breakdown: "industry", segment: `s${index}`, segment_ja: `区分${index}` });
const bytes = (...all: number[]) => Buffer.from(all);
const wide = (text: string) => Buffer.from(text, "utf16le");

/** What stands first, what comes again and again, how often in a thousandth of the whole, and what stands last. */
type Bomb = {
  name: string;
  head?: string | Buffer;
  piece: string | Buffer | ((index: number) => string);
  times: number;
  tail?: string;
};
const top = `${header}\n`;

const bombs: readonly Bomb[] = [
  { name: "a gigabyte in one line", piece: "a".repeat(1000), times: 1000 },
  { name: "a gigabyte in one cell", head: `${top}R3,"`, piece: "字".repeat(333), times: 1000 },
  { name: "a million columns in the header", piece: "column,", times: 1000, tail: "\n" },
  { name: "a million columns in a row", head: top, piece: "1,", times: 1000, tail: "\n" },
  { name: "a million errors", head: top, piece: (index) => row({ ...group(index), value: "x" }), times: 1000 },
  { name: "a million duplicates", head: top, piece: row({}), times: 1000 },
  { name: "a million short rows", head: top, piece: "a,b\n", times: 1000 },
  { name: "a million groups of one", head: top, piece: (index) => row({ ...group(index), rank: "2" }), times: 300 },
  { name: "a ranking of 300,000", head: top, piece: (index) => row({ item: `i${index}`, rank: "1" }), times: 300 },
  { name: "a hundred megabytes of blank lines", head: top, piece: "\n".repeat(1000), times: 100 },
  { name: "a hundred megabytes of commas", head: top, piece: ",".repeat(1000), times: 100 },
  { name: "rows of commas alone", head: top, piece: `${",".repeat(columns - 1)}\n`, times: 1000 },
  { name: "quotation marks alone", head: top, piece: '"'.repeat(999), times: 100 },
  { name: "quotation marks in the midst of cells", head: top, piece: 'a"b"c"\n', times: 1000 },
  { name: "a quotation never closed", head: `${top}"`, piece: row({}), times: 1000 },
  { name: "carriage returns alone", head: `${header}\r`, piece: sampleRow().concat("\r"), times: 100 },
  { name: "NUL alone", piece: Buffer.alloc(1000), times: 100 },
  { name: "NUL in every cell", head: top, piece: row({ quote: "\u0000", note: "a\u0000b" }), times: 300 },
  { name: "UTF-16, low byte first", head: bytes(0xff, 0xfe), piece: wide(top), times: 300 },
  { name: "UTF-16, high byte first", head: bytes(0xfe, 0xff), piece: wide(top).swap16(), times: 300 },
  { name: "UTF-16 without its mark", piece: wide(row({})), times: 300 },
  { name: "byte order marks alone", piece: bytes(0xef, 0xbb, 0xbf), times: 1000 },
  { name: "halves of Japanese letters", head: top, piece: bytes(0x81, 0x0a, 0xe3, 0x81, 0x0a, 0xff), times: 1000 },
  { name: "letters with a thousand marks", head: top, piece: row({ note: "e\u0301\u0302".repeat(500) }), times: 30 },
  {
    name: "numbers of a thousand digits",
    head: top,
    piece: (at) => row({ ...group(at), value: "9".repeat(999) }),
    times: 100,
  },
  { name: "formulas", head: top, piece: (index) => row({ ...group(index), item_ja: "=cmd|'/c calc'!A1" }), times: 300 },
  { name: "the header again and again", piece: top, times: 1000 },
  { name: "a ZIP", head: bytes(0x50, 0x4b, 3, 4), piece: bytes(0, 1, 2, 3, 250, 251, 252, 253, 10), times: 1000 },
  { name: "HTML", piece: "<!doctype html><script>alert(1)</script>\n", times: 1000 },
];

/** @param scale 1 for all of it */
function write(path: string, { head = "", piece, times, tail = "" }: Bomb, scale: number): void {
  const file = openSync(path, "w");
  writeSync(file, Buffer.from(head as string));
  const rounds = Math.ceil(1000 * scale);
  for (let round = 0; round < rounds; round += 1) {
    if (typeof piece === "function") {
      writeSync(file, Array.from({ length: times }, (_, index) => piece(round * times + index)).join(""));
    } else writeSync(file, Buffer.concat(Array.from({ length: times }, () => Buffer.from(piece as string))));
  }
  writeSync(file, tail);
  closeSync(file);
}

async function faultOf(sandbox: Sandbox, file: string): Promise<{ fault: string | null; megabytes: number }> {
  const before = await sandbox.dump();
  const database = join(sandbox.folder, "survey.db");
  const child = spawn(process.execPath, [childProgram("tests/attack/bomb-child.ts"), database, file], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: longestWait,
  });
  let [said, cried] = ["", ""];
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (cried += text));
  const [status, signal] = await once(child, "close");
  if (status !== 0) return { fault: `ended with ${signal ?? status}: ${cried.slice(0, 200)}`, megabytes: 0 };
  const { applied, errors, sentences, longest, megabytes, seconds } = JSON.parse(said);
  const faults = [
    ...(megabytes > mostMegabytes ? [`${Math.round(megabytes)} MB`] : []),
    ...(seconds > mostSeconds ? [`${Math.round(seconds)} s of a processor`] : []),
    ...(!applied && (errors === 0 || sentences === 0) ? ["refused without a word"] : []),
    ...(longest > 2000 ? [`a sentence of ${longest} letters`] : []),
    ...(!applied && (await sandbox.dump()) !== before ? ["another state after a refusal"] : []),
  ];
  return { fault: faults.length > 0 ? faults.join(", ") : null, megabytes };
}

/** @param task `count` is the share of their whole size, in thousandths */
export async function attackWithBombs(task: Task): Promise<Outcome> {
  const failures: string[] = [];
  let [tried, most] = [0, 0];
  for (const bomb of bombs) {
    if (isOver(task)) break;
    const sandbox = await Sandbox.open();
    try {
      await sandbox.prepare();
      const file = join(sandbox.folder, "bomb.csv");
      write(file, bomb, task.count / 1000);
      const { fault, megabytes } = await faultOf(sandbox, file);
      most = Math.max(most, megabytes);
      if (fault) failures.push(`${bomb.name}: ${fault}`);
      rmSync(file);
    } finally {
      await sandbox.close();
    }
    tried += 1;
  }
  const measured = `at most ${Math.round(most)} MB`;
  return outcome("CSV bombs", { count: bombs.length }, { tried, failures, measured });
}
