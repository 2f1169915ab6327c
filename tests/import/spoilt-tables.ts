// Good tables, spoiled in the ways of spreadsheets and editors: cells and rows swapped, doubled and dropped, quotation
// marks, any characters. Whatever comes of it, the import does not throw, and what it refuses changes nothing.
import fc from "fast-check";
import { undoLastImport } from "../../db/undo";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { header, Sandbox, sampleRow } from "../db/sample-files";

const cell = { breakdown: "industry", segment: "maker", segment_ja: "製造業", segment_en: "Manufacturing" };
const beta = { item: "beta", item_ja: "選択肢乙", item_en: "Option B" };
const good = [
  header,
  sampleRow({ value: "22.1", count: "21", base: "95", rank: "1" }),
  sampleRow({ ...beta, value: "11.6", count: "11", base: "95", rank: "2", quote: '二行の\n引用と"印"' }),
  sampleRow({ ...cell, value: "", missing: "not-asked" }),
  sampleRow({ indicator: "ransomware-cases", item: "cases", value: "1,234", qualifier: "approx" }),
].map((line) => line.split(","));

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom('"', '""', ",", "\n", "\r\n", "\u0000", "１２", "-1", "1e9", "999999999999999", "…", "％", " ", "　"),
);
const place = fc.record({ row: fc.nat(20), column: fc.nat(40), text });
const kinds = ["set", "insert", "drop", "double", "swap", "dropRow", "doubleRow", "swapRows", "quote"] as const;
const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), from: place, to: place }), {
  minLength: 1,
  maxLength: 5,
});
type Step = { kind: (typeof kinds)[number]; from: Place; to: Place };
type Place = { row: number; column: number; text: string };

function spoil(table: readonly (readonly string[])[], todo: readonly Step[]): string {
  const rows = table.map((row) => [...row]);
  for (const { kind, from, to } of todo) {
    if (rows.length === 0) break;
    const [a, b] = [from.row % rows.length, to.row % rows.length];
    const [one, other] = [rows[a] as string[], rows[b] as string[]];
    const [c, d] = [from.column % (one.length || 1), to.column % (other.length || 1)];
    const [here = "", there = ""] = [one[c], other[d]];
    if (kind === "set") one[c] = from.text;
    else if (kind === "insert") one.splice(c, 0, from.text);
    else if (kind === "drop") one.splice(c, 1);
    else if (kind === "double") one.splice(c, 0, here);
    else if (kind === "swap") [one[c], other[d]] = [there, here];
    else if (kind === "dropRow") rows.splice(a, 1);
    else if (kind === "doubleRow") rows.splice(b, 0, [...one]);
    else if (kind === "swapRows") [rows[a], rows[b]] = [other, one];
    else one[c] = `${here.slice(0, d)}"${here.slice(d)}`;
  }
  return rows.map((row) => row.join(",")).join("\n");
}

export type Spoilt = { tried: number; stored: number; refused: number; failures: string[] };

/** So many imports and undos a database takes: each is recorded for ever, and looked through with each further one. */
const mostStored = 100;

/** A database with the good table, and what must be there after every other. */
async function begin() {
  const sandbox = await Sandbox.open();
  await sandbox.prepare();
  await sandbox.import({ "m.csv": spoil(good, []) });
  return {
    sandbox,
    content: await sandbox.content(),
    version: await sandbox.computedVersion(),
    recorded: await recordedIn(sandbox),
    stored: 0,
  };
}
type Scene = Awaited<ReturnType<typeof begin>>;

const recordedIn = async (sandbox: Sandbox) =>
  Number((await sandbox.ask("select count(*) from imports where kind <> 'undo'"))[0]);

function must(held: boolean, what: string): void {
  if (!held) throw new Error(what);
}

/** @throws where something is not as it should be */
async function importOne(scene: Scene, table: string, seen: Spoilt): Promise<void> {
  const { sandbox } = scene;
  const [report] = await sandbox.import({ "m.csv": table });
  for (const problem of report?.problems ?? []) {
    for (const lang of langs) must(!/undefined|NaN/.test(problemSentence(problem, lang)), "a sentence with a hole");
  }
  if (report?.applied) {
    seen.stored += 1;
    scene.stored += 1;
    scene.recorded += 1;
    must(`${await sandbox.brokenReferences()}` === "", "a broken reference");
    await undoLastImport(sandbox.db);
  } else if (report?.errors) {
    seen.refused += 1;
    must((await sandbox.computedVersion()) === scene.version, "another version after a refusal");
  }
  const recorded = await recordedIn(sandbox);
  must(recorded === scene.recorded, "a record of what was refused, or none of what was stored");
  must((await sandbox.content()) === scene.content, "another state");
}

/**
 * Imports spoiled tables, one after the other, into databases of its own.
 * @param goOn asked before each; false ends it
 */
export async function importSpoiltTables(
  { seed, count }: { seed: number; count: number },
  goOn = () => true,
): Promise<Spoilt> {
  const seen: Spoilt = { tried: 0, stored: 0, refused: 0, failures: [] };
  let scene = await begin();
  try {
    const tables = fc.sample(steps, { numRuns: count, seed });
    for (const [index, todo] of tables.entries()) {
      if (!goOn()) break;
      if (scene.stored >= mostStored) {
        await scene.sandbox.close();
        scene = await begin();
      }
      seen.tried += 1;
      const failed = (error: unknown) => seen.failures.push(`seed ${seed}, table ${index}: ${error}`);
      await importOne(scene, spoil(good, todo), seen).catch(failed);
    }
    return seen;
  } finally {
    await scene.sandbox.close();
  }
}
