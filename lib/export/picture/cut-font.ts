// The typeface of pictures, cut down to the letters that pictures had so far: to read all 9 MB of it for each picture
// takes longer than to draw the picture. No picture waits for a cut: until there is one, the whole typeface serves.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { threadId } from "node:worker_threads";
import { threadGift } from "../task-thread";
import { fontFiles } from "./fonts";

const run = promisify(execFile);

type Cut = { letters: ReadonlySet<string>; files: readonly string[] };

let cut: Cut = { letters: new Set(), files: [] };
/** Letters that a cut lacked when a picture had them. */
const missed = new Set<string>();
let making: Promise<void> | null = null;
let folder: string | null = null;
let possible = true;

function ownFolder(): string {
  if (folder) return folder;
  // The same for all threads, and whoever began them clears it out.
  if (threadGift && existsSync(threadGift.cutFolder)) {
    folder = threadGift.cutFolder;
    return folder;
  }
  const made = mkdtempSync(join(tmpdir(), "npa-survey-typeface-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

async function make(letters: ReadonlySet<string>): Promise<void> {
  try {
    const name = `${letters.size}-${process.pid}-${threadId}`;
    const faces = Object.entries(fontFiles()).map(([weight, whole]) => {
      return { whole, file: join(ownFolder(), `${weight}-${name}.ttf`) };
    });
    const asked = JSON.stringify({ faces, letters: [...letters].join("") });
    await run(process.execPath, [join(process.cwd(), "lib/export/picture/cut-font-child.mjs"), asked]);
    // Files of an earlier cut stay until the end: a picture may be reading them.
    cut = { letters, files: faces.map(({ file }) => file) };
    const written = join(ownFolder(), `${name}.json`);
    writeFileSync(written, JSON.stringify({ letters: [...letters].join(""), files: cut.files }));
    renameSync(written, join(ownFolder(), "cut.json"));
  } catch {
    // Where nothing can be written, the whole typeface goes on serving.
    possible = false;
  }
}

/** What another thread, or one before, has cut. */
function readCut(): Cut {
  try {
    const { letters, files } = JSON.parse(readFileSync(join(ownFolder(), "cut.json"), "utf8"));
    return { letters: new Set<string>(letters), files };
  } catch {
    return cut;
  }
}

/** Files of a typeface with every letter of a text, the regular face and the bold. */
export function filesFor(text: string): readonly string[] {
  const letters = [...new Set(text)];
  const lacks = () => letters.filter((letter) => !cut.letters.has(letter));
  if (threadGift && lacks().length > 0) cut = readCut();
  const lacking = lacks();
  // A system may clear out its temporary files while the server runs.
  const gone = cut.files.some((file) => !existsSync(file));
  if (lacking.length === 0 && !gone) return cut.files;
  // A letter that is lacking for the second time is worth a cut; what is drawn once is not.
  const again = gone || lacking.some((letter) => missed.has(letter));
  for (const letter of letters) missed.add(letter);
  if (again && possible) {
    if (gone) folder = null;
    making ??= make(new Set([...cut.letters, ...missed])).finally(() => {
      making = null;
    });
  }
  return Object.values(fontFiles());
}

/** Makes a cut at once for very many pictures, which have the letters of a text. */
export async function cutFor(text: string): Promise<void> {
  await making;
  const letters = new Set([...cut.letters, ...text]);
  if (letters.size > cut.letters.size && possible) await make(letters);
}

/** Resolves once no cut is being made. */
export async function cutMade(): Promise<void> {
  await making;
}
