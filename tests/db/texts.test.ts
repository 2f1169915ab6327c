// Texts worded anew in the database: what there was before keeps its data version; they come out as the file that makes them, and
// go again by an undo, or when a file no longer has them.
import { afterEach, beforeEach, expect, it } from "vitest";
import { datasetIn } from "../../app/_server/datasets";
import { importFiles } from "../../db/apply";
import { extractFiles } from "../../db/extract-files";
import { publishedRuns } from "../../db/published";
import { dataState } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import { textPlaces } from "../../lib/catalogue/texts";
import { frozenTables } from "../frozen-data";
import { Sandbox } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
});
afterEach(() => sandbox.close());

const head = "subject,part,ja,en";
const note = 'damage-experienced,note-1,"新しい注、その一。",A new first note.';
const term = "term,share,新しい意味。,A new meaning.";
const file = (...rows: string[]) => ({ "texts.csv": `${[head, ...rows].join("\n")}\n` });
const textsNow = async () => [...((await datasetIn(sandbox.db)).texts ?? [])];

it("leaves a database without texts the data version that it had before there were any", async () => {
  await importFiles(sandbox.db, frozenTables);
  // As computed by the program of commit cba6ecb, which did not know the table yet.
  expect((await dataState(sandbox.db)).version).toBe("ae3661639a33dfb3");
  expect((await datasetIn(sandbox.db)).texts).toBeUndefined();
});

it("comes out as the file that makes it, with the same data version", async () => {
  await sandbox.prepare();
  const before = (await dataState(sandbox.db)).version;
  const [report] = await sandbox.import(file(note, term));
  expect(report).toMatchObject({ kind: "texts", added: 2, problems: [] });
  const { version } = await dataState(sandbox.db);
  expect(version).not.toBe(before);
  const { names, text } = await extractFiles(sandbox.db);
  expect(names).toContain("texts.csv");
  expect(text("texts.csv")).toBe(`${[head, note.replaceAll('"', ""), term].join("\n")}\n`);
  expect(await textsNow()).toEqual([
    ["damage-experienced note-1", { ja: "新しい注、その一。", en: "A new first note." }],
    ["term share", { ja: "新しい意味。", en: "A new meaning." }],
  ]);
});

it("goes when its row goes, and comes back by an undo, to the letter", async () => {
  await sandbox.prepare();
  await sandbox.import(file(note, term));
  const both = await sandbox.content();
  const [report] = await sandbox.import(file(note.replace("その一", "改めて")));
  expect(report).toMatchObject({ changed: 1, withdrawn: 1 });
  expect((await textsNow()).map(([key]) => key)).toEqual(["damage-experienced note-1"]);
  await undoLastImport(sandbox.db);
  expect(await sandbox.content()).toBe(both);
  await undoLastImport(sandbox.db);
  expect(await textsNow()).toEqual([]);
});

it("is on record run by run, also where it went and came again", async () => {
  await sandbox.prepare();
  for (const rows of [[note], [term], [note, term]]) await sandbox.import(file(...rows));
  await undoLastImport(sandbox.db);
  const { runs } = await publishedRuns(sandbox.db, { most: 4 });
  const told = runs.map(({ texts }) => texts.map(({ part, before, after }) => [part, before?.en, after?.en]));
  expect(told).toEqual([
    [["note-1", "A new first note.", undefined]],
    [["note-1", undefined, "A new first note."]],
    [
      ["note-1", "A new first note.", undefined],
      ["share", undefined, "A new meaning."],
    ],
    [["note-1", undefined, "A new first note."]],
  ]);
});

it("may be the question, each note and one more, each break, and each term", () => {
  const parts = (subject: string) => textPlaces(subject).map(({ part, written }) => [part, written !== null]);
  expect(parts("damage-experienced")).toEqual([
    ["question", true],
    ["note-1", true],
    ["note-2", false],
    ["break-R3-R6", true],
  ]);
  expect(textPlaces("term").map(({ part }) => part)).toContain("share");
  expect(textPlaces("nothing")).toEqual([]);
  const terms = textPlaces("term").map(({ part }) => part);
  expect(new Set(terms).size).toBe(terms.length);
});
